import { paidServiceEndpoints } from '#contract/paid-service.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { paidHindrance, requestOfOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { loadPaid } from '../store.ts';

/** The leader consents to a paid service, or does not (S2.BUS.13). Refuses what was not asked for or is decided. */
export const approvePaidService = command({
  endpoint: paidServiceEndpoints.approve,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadPaid,
  change: async (tx, { order, paid }, { isApproved }, { at, actor }) => {
    const hindered = paidHindrance(paid, 'paid_service.approve');
    if (hindered || !paid) return hindered ?? refuse('paid_service.not_requested');
    await tx.db
      .updateTable('paidService')
      .set({ isApproved, decidedAt: instantOf(at), decidedByName: actor.name })
      .where('orderId', '=', order.id)
      .execute();
    return happened({
      events: [
        {
          type: isApproved ? 'paid_service.approved' : 'paid_service.declined',
          facts: { 'paid.approved': isApproved },
        },
      ],
      reply: { ...paid, isApproved },
    });
  },
});
