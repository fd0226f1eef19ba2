import { workOrderEndpoints } from '#contract/work-order.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { endingFacts, step, tellsCrew } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Ends the order without a visit. */
export const cancelWorkOrder = command({
  endpoint: workOrderEndpoints.cancel,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: (tx, row, { reason }, { at }) =>
    step(tx, row, {
      action: 'work_order.cancel',
      event: 'work_order.cancelled',
      facts: endingFacts(row, 'triaged'),
      columns: { cancelledAt: instantOf(at), endedReason: reason },
      notices: tellsCrew(row, 'work_order.cancelled', at),
    }),
});
