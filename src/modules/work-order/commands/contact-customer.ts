import { workOrderEndpoints } from '#contract/work-order.ts';
import { command } from '#road/command.ts';
import { addOrderNote } from '../note.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Calls the customer before leaving: what is wrong, and which parts to carry. */
export const contactCustomer = command({
  endpoint: workOrderEndpoints.contactCustomer,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { text, partsToCarry }, context) => {
    await addOrderNote(tx, context, { orderId: row.id, text, partsToCarry });
    return step(tx, row, { action: 'work_order.contact_customer', event: 'work_order.customer_contacted' });
  },
});
