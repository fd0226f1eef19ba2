import { workOrderEndpoints } from '#contract/work-order.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** The engineer takes the order. */
export const acceptWorkOrder = command({
  endpoint: workOrderEndpoints.accept,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: (tx, row, _input, { at }) =>
    step(tx, row, {
      action: 'work_order.accept',
      event: 'work_order.accepted',
      facts: { 'work_order.accepted_at': at },
      columns: { acceptedAt: instantOf(at) },
    }),
});
