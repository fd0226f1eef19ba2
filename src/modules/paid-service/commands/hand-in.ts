import { paidServiceEndpoints } from '#contract/paid-service.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { paidHindrance, requestOfOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { loadPaid } from '../store.ts';

/** Hands the money in, all of it (S2.BUS.13). Refuses another amount than the one consented to, and a second time. */
export const handInPaidService = command({
  endpoint: paidServiceEndpoints.handIn,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadPaid,
  change: async (tx, { order, paid }, { amountFen }, { at }) => {
    const hindered = paidHindrance(paid, 'paid_service.hand_in');
    if (hindered || !paid) return hindered ?? refuse('paid_service.not_requested');
    if (amountFen !== paid.amountFen)
      return refuse('paid_service.amount_differs', {
        field: 'amountFen',
        params: { amountFen: paid.amountFen },
      });
    await tx.db
      .updateTable('paidService')
      .set({ handedInFen: amountFen, handedInAt: instantOf(at) })
      .where('orderId', '=', order.id)
      .execute();
    return happened({
      events: [
        {
          type: 'paid_service.handed_in',
          data: { amount: amountFen },
          facts: { 'paid.handed_in': amountFen },
        },
      ],
      reply: { ...paid, handedInFen: amountFen },
    });
  },
});
