import { paidServiceEndpoints } from '#contract/paid-service.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { requestOfOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { loadPaid } from '../store.ts';

/** Asks for the leader's consent (S2.BUS.13). Asked again with another amount, the consent given before is void. */
export const requestPaidService = command({
  endpoint: paidServiceEndpoints.request,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadPaid,
  change: async (tx, { order, paid }, { amountFen, reason }, { at }) => {
    if (order.isSigned) return refuse('service_report.signed');
    if (paid?.isApproved && paid.amountFen === amountFen) return refuse('paid_service.decided');
    const asked = { amountFen, reason, requestedAt: instantOf(at) };
    const undecided = { isApproved: null, decidedAt: null, decidedByName: null };
    await tx.db
      .insertInto('paidService')
      .values({ orderId: order.id, ...asked })
      .onConflict(conflict => conflict.column('orderId').doUpdateSet({ ...asked, ...undecided }))
      .execute();
    return happened({
      events: [
        { type: 'paid_service.requested', facts: { 'paid.amount': amountFen, 'paid.approved': false } },
      ],
      reply: { id: order.id, amountFen, reason, isApproved: null, handedInFen: null },
    });
  },
});
