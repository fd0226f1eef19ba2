import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { formatInstant } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { loadRequest } from '../store.ts';

/** Ends a service request. While a work order is open it is refused with `subject.state`. */
export const closeServiceRequest = command({
  endpoint: serviceRequestEndpoints.close,
  kind: 'service_request',
  load: loadRequest,
  change: (tx, row, { resolution }, { at }) =>
    move(tx, row, {
      action: 'service_request.close',
      event: 'service_request.closed',
      columns: {
        endedAt: formatInstant(at),
        waitingSince: null,
        ...(resolution !== undefined && { resolution }),
      },
    }),
});
