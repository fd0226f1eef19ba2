import { workOrderEndpoints } from '#contract/work-order.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Sets out. */
export const depart = command({
  endpoint: workOrderEndpoints.depart,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: (tx, row, _input, { at }) =>
    step(tx, row, {
      action: 'work_order.depart',
      event: 'work_order.departed',
      columns: { departedAt: instantOf(at) },
    }),
});
