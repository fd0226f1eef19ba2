import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { refuse } from '#kernel/refusal.ts';
import { loadOrder, requestOfOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { answer, isAnsweredLate, lastEntrustment } from '../store.ts';
import { tellsBranch } from '../tells.ts';

/** The outlet takes the order; from now on it sends its engineer. */
export const acceptEntrustment = command({
  endpoint: entrustmentEndpoints.accept,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, _input, { at, actor }) => {
    if (await isAnsweredLate(tx, row.id, at)) return refuse('entrustment.too_late');
    const said = { from: ['offered'], state: 'accepted', at, byName: actor.name, reason: null } as const;
    if (!(await answer(tx, row.id, said))) return refuse('subject.state');
    return happened({
      events: [{ type: 'entrustment.accepted' }],
      reply: { entrustment: await lastEntrustment(tx, row.id) },
      notices: tellsBranch(row, 'entrustment.accepted', { at }),
    });
  },
});
