import { workOrderEndpoints } from '#contract/work-order.ts';
import { consentFacts } from '#contract/work-order-facts.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { command } from '#road/command.ts';
import { quoteToAnswer } from '../before-repair.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Records the customer's answer to plan and price. Refuses another sum than that of the last quote. */
export const requestConsent = command({
  endpoint: workOrderEndpoints.consent,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { plan, amountFen, isGranted }, { at }) => {
    const quote = await quoteToAnswer(tx.db, row.id);
    if (quote && quote.customerFen !== amountFen)
      return refuse('quote.amount_differs', {
        field: 'amountFen',
        params: { amountFen: quote.customerFen },
        lift: ['quote.issue'],
      });
    const quoteId = quote?.id ?? null;
    await tx.db
      .insertInto('consent')
      .values({ id: newId(), orderId: row.id, at: instantOf(at), plan, amountFen, isGranted, quoteId })
      .execute();
    return step(tx, row, {
      action: 'work_order.request_consent',
      event: 'work_order.consented',
      data: { granted: isGranted, amount: amountFen },
      facts: consentFacts({ isGranted, amountFen }),
    });
  },
});
