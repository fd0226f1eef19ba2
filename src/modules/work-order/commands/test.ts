import { workOrderEndpoints } from '#contract/work-order.ts';
import { testFacts } from '#contract/work-order-facts.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { nextOf } from '../invariants.ts';
import { writeTest } from '../report.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Records the test after the repair. When it was not passed, the repair goes on. */
export const testRepair = command({
  endpoint: workOrderEndpoints.test,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: testFacts(input) };
  },
  change: async (tx, row, input) => {
    const refused = nextOf(row, 'work_order.test');
    if (refused instanceof Refused) return refused;
    await writeTest(tx, row.id, input.result, input.isPassed);
    return step(tx, row, {
      action: 'work_order.test',
      event: 'work_order.tested',
      data: { passed: input.isPassed },
      facts: testFacts(input),
      ...(!input.isPassed && { endsIn: 'repaired' }),
    });
  },
});
