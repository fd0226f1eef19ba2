import { workOrderEndpoints } from '#contract/work-order.ts';
import { lessonFacts } from '#contract/work-order-facts.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { endingFacts, step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Reports in on completion. The last open order of a request solves it. */
export const completeWorkOrder = command({
  endpoint: workOrderEndpoints.complete,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: lessonFacts(input) };
  },
  change: (tx, row, input, { at }) =>
    step(tx, row, {
      action: 'work_order.complete',
      event: 'work_order.completed',
      facts: { ...endingFacts(row, 'solved'), ...lessonFacts(input) },
      columns: { completedAt: instantOf(at), lesson: input.lesson ?? null },
    }),
});
