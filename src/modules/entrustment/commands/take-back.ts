import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { refuse } from '#kernel/refusal.ts';
import { loadOrder, orderHindrance, requestOfOrder, updateOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { answer, lastEntrustment } from '../store.ts';
import { tellsOutlet } from '../tells.ts';

/** Takes an order back from its outlet. Refuses while the outlet's engineer holds it, and once it has ended. */
export const takeBackEntrustment = command({
  endpoint: entrustmentEndpoints.takeBack,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { reason }, { at, actor }) => {
    const { outletId } = row;
    const hindered = orderHindrance(row, 'dispatch.assign');
    if (hindered) return hindered;
    const said = {
      from: ['offered', 'accepted'],
      state: 'taken_back',
      at,
      byName: actor.name,
      reason,
    } as const;
    if (outletId === null || !(await answer(tx, row.id, said))) return refuse('subject.state');
    await updateOrder(tx, row.id, { outletId: null });
    return happened({
      events: [{ type: 'entrustment.taken_back', facts: { 'work_order.outlet': null } }],
      reply: { entrustment: await lastEntrustment(tx, row.id) },
      notices: await tellsOutlet(tx, row, { topic: 'entrustment.taken_back', outletId, at }),
    });
  },
});
