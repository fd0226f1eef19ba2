import { workOrderEndpoints } from '#contract/work-order.ts';
import { safetyFacts } from '#contract/work-order-facts.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';
import { insertVisitCheck } from '../visit-check.ts';

/** Looks after safety before the work (S4.TECH.13). Whether what is ticked will do, the regulation says. */
export const checkSafety = command({
  endpoint: workOrderEndpoints.checkSafety,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: safetyFacts(input) };
  },
  change: async (tx, row, { items, note }, context) => {
    const stepped = await step(tx, row, {
      action: 'work_order.check_safety',
      event: 'work_order.safety_checked',
      facts: safetyFacts({ items }),
    });
    if (stepped instanceof Refused) return stepped;
    await insertVisitCheck(tx, { orderId: row.id, kind: 'safety', items, note }, context);
    return stepped;
  },
});
