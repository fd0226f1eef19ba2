import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { refuse } from '#kernel/refusal.ts';
import { loadOrder, requestOfOrder, updateOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { answer, isAnsweredLate, lastEntrustment } from '../store.ts';
import { tellsBranch } from '../tells.ts';

/** The outlet does not take the order, which is its branch's again. */
export const refuseEntrustment = command({
  endpoint: entrustmentEndpoints.refuse,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { reason }, { at, actor }) => {
    if (await isAnsweredLate(tx, row.id, at)) return refuse('entrustment.too_late');
    const said = { from: ['offered'], state: 'refused', at, byName: actor.name, reason } as const;
    if (!(await answer(tx, row.id, said))) return refuse('subject.state');
    await updateOrder(tx, row.id, { outletId: null });
    return happened({
      events: [{ type: 'entrustment.refused', data: { reason }, facts: { 'work_order.outlet': null } }],
      reply: { entrustment: await lastEntrustment(tx, row.id) },
      notices: tellsBranch(row, 'entrustment.refused', { at }),
    });
  },
});
