import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, floodOf, loadRequest } from '../store.ts';

/** Takes the fault up with the customer in writing (S2.BUS.07). */
export const contactInWriting = command({
  endpoint: serviceRequestEndpoints.contactInWriting,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { text }, context) => {
    const flood = await floodOf(tx, context);
    if (flood) return flood;
    await addNote(tx, context, { kind: 'written_contact', text });
    return move(tx, row, {
      action: 'service_request.contact_in_writing',
      event: 'service_request.contacted_in_writing',
    });
  },
});
