import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, loadRequest } from '../store.ts';

/** Writes an internal note, or a remote attempt, down. The customer does not see it. */
export const noteOnServiceRequest = command({
  endpoint: serviceRequestEndpoints.note,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { kind, text }, context) => {
    const isRemoteAttempt = kind === 'remote_attempt';
    await addNote(tx, context, { kind, text });
    return move(tx, row, {
      action: 'service_request.note',
      event: 'service_request.noted',
      data: { remote_attempt: isRemoteAttempt },
      ...(isRemoteAttempt && { facts: { 'service_request.remote_tried': true } }),
    });
  },
});
