import { lapseEntrustmentEndpoint } from '#contract/entrustment.ts';
import { refuse } from '#kernel/refusal.ts';
import { loadOrder, requestOfOrder, updateOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { answer, lastEntrustment } from '../store.ts';
import { tellsBranch, tellsOutlet } from '../tells.ts';

/** The outlet has not answered in time: the order is its branch's again, and its dispatchers are told. */
export const lapseEntrustment = command({
  endpoint: lapseEntrustmentEndpoint,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, _input, { at, actor }) => {
    const { outletId } = row;
    const said = { from: ['offered'], state: 'lapsed', at, byName: actor.name, reason: null } as const;
    if (outletId === null || !(await answer(tx, row.id, said))) return refuse('subject.state');
    await updateOrder(tx, row.id, { outletId: null });
    const topic = 'entrustment.lapsed';
    return happened({
      events: [{ type: 'entrustment.lapsed', facts: { 'work_order.outlet': null } }],
      reply: { entrustment: await lastEntrustment(tx, row.id) },
      notices: [...tellsBranch(row, topic, { at }), ...(await tellsOutlet(tx, row, { topic, outletId, at }))],
    });
  },
});
