import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, loadRequest } from '../store.ts';

/** Opens a solved, closed or cancelled request again. */
export const reopenServiceRequest = command({
  endpoint: serviceRequestEndpoints.reopen,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { reason }, context) => {
    await addNote(tx, context, { kind: 'note', text: reason });
    return move(tx, row, {
      action: 'service_request.reopen',
      event: 'service_request.reopened',
      columns: { endedAt: null },
    });
  },
});
