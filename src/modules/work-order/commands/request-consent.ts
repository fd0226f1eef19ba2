import { workOrderEndpoints } from '#contract/work-order.ts';
import { instantOf } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Records the customer's answer to plan and price. */
export const requestConsent = command({
  endpoint: workOrderEndpoints.consent,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { plan, amountFen, isGranted }, { at }) => {
    await tx.db
      .insertInto('consent')
      .values({ id: newId(), orderId: row.id, at: instantOf(at), plan, amountFen, isGranted })
      .execute();
    return step(tx, row, {
      action: 'work_order.request_consent',
      event: 'work_order.consented',
      data: { granted: isGranted, amount: amountFen },
      facts: { 'work_order.consent_granted': isGranted, 'work_order.consent_amount': amountFen },
    });
  },
});
