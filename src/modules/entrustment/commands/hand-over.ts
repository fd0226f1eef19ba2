import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { refuse } from '#kernel/refusal.ts';
import { findBranch } from '#modules/organisation/index.ts';
import { loadOrder, orderHindrance, requestOfOrder, updateOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { insertEntrustment, lastEntrustment } from '../store.ts';
import { tellsOutlet } from '../tells.ts';

/** Hands an order that nobody holds to an outlet. Refuses one that an outlet has already. */
export const handOver = command({
  endpoint: entrustmentEndpoints.handOver,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { outletId }, { at, actor }) => {
    const hindered = orderHindrance(row, 'dispatch.assign');
    if (hindered) return hindered;
    if (row.outletId !== null) return refuse('entrustment.elsewhere', { lift: ['entrustment.take_back'] });
    const outlet = await findBranch(tx.db, outletId);
    if (outlet?.kind !== 'outlet') return refuse('entrustment.not_an_outlet', { field: 'outletId' });
    await insertEntrustment(tx, { orderId: row.id, outletId, at, byName: actor.name });
    await updateOrder(tx, row.id, { outletId });
    return happened({
      events: [
        {
          type: 'entrustment.handed_over',
          data: { outlet: outlet.name },
          facts: { 'work_order.outlet': outletId },
        },
      ],
      reply: { entrustment: await lastEntrustment(tx, row.id) },
      notices: await tellsOutlet(tx, row, { topic: 'entrustment.handed_over', outletId, at }),
    });
  },
});
