import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, loadRequest } from '../store.ts';

/** Goes on after waiting, on site where a work order is open. */
export const resumeServiceRequest = command({
  endpoint: serviceRequestEndpoints.resume,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { text }, context) => {
    if (text !== undefined) await addNote(tx, context, { kind: 'note', text });
    return move(tx, row, {
      action: 'service_request.resume',
      event: 'service_request.resumed',
      columns: { waitingSince: null },
    });
  },
});
