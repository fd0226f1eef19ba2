import { workOrderEndpoints } from '#contract/work-order.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { endingFacts, step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Reports in on completion. The last open order of a request solves it. */
export const completeWorkOrder = command({
  endpoint: workOrderEndpoints.complete,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: (tx, row, _input, { at }) =>
    step(tx, row, {
      action: 'work_order.complete',
      event: 'work_order.completed',
      facts: endingFacts(row, 'solved'),
      columns: { completedAt: instantOf(at) },
    }),
});
