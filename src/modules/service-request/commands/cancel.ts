import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { formatInstant } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, loadRequest } from '../store.ts';

/** The customer withdrew it, or it was registered by mistake. */
export const cancelServiceRequest = command({
  endpoint: serviceRequestEndpoints.cancel,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { reason }, context) => {
    await addNote(tx, context, { kind: 'note', text: reason });
    return move(tx, row, {
      action: 'service_request.cancel',
      event: 'service_request.cancelled',
      columns: { endedAt: formatInstant(context.at), waitingSince: null },
    });
  },
});
