import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { formatInstant } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, loadRequest } from '../store.ts';

/** Waits for the customer: clocks pause as far as their clauses let them. */
export const waitForCustomer = command({
  endpoint: serviceRequestEndpoints.wait,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { reason, text }, context) => {
    if (text !== undefined) await addNote(tx, context, { kind: 'note', text });
    return move(tx, row, {
      action: 'service_request.wait',
      event: 'service_request.waiting',
      data: { reason },
      columns: { waitingSince: formatInstant(context.at) },
    });
  },
});
