import { workOrderEndpoints } from '#contract/work-order.ts';
import { clearingFacts } from '#contract/work-order-facts.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';
import { insertVisitCheck } from '../visit-check.ts';

const handedOver = { type: 'service_report.handed_over' };

/** Leaves the place as it should be, and the report with the customer (S4.TECH.14). */
export const clearUp = command({
  endpoint: workOrderEndpoints.clearUp,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: clearingFacts(input) };
  },
  change: async (tx, row, { items, note }, context) => {
    const stepped = await step(tx, row, {
      action: 'work_order.clear_up',
      event: 'work_order.cleared_up',
      facts: clearingFacts({ items }),
      after: items.includes('report_handed_over') ? [handedOver] : [],
    });
    if (stepped instanceof Refused) return stepped;
    await insertVisitCheck(tx, { orderId: row.id, kind: 'clearing', items, note }, context);
    return stepped;
  },
});
