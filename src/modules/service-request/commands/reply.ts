import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, floodOf, loadRequest } from '../store.ts';

/** Answers the customer, who reads it on the page behind the secret link. */
export const replyToCustomer = command({
  endpoint: serviceRequestEndpoints.reply,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { text }, context) => {
    const flood = await floodOf(tx, context);
    if (flood) return flood;
    await addNote(tx, context, { kind: 'reply', text });
    return move(tx, row, { action: 'service_request.reply', event: 'service_request.replied' });
  },
});
