import { customerEndpoints } from '#contract/customer.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { addDisclosures } from '../disclosure.ts';
import { loadCustomer } from '../scope.ts';
import { findCustomer } from '../store.ts';

/** Tells numbers and addresses in full. Who read them and why stays in the customer's log. */
export const revealCustomer = command({
  endpoint: customerEndpoints.reveal,
  kind: 'customer',
  load: loadCustomer,
  change: async (tx, { id }, { reason }, { actor, at, zone }) => {
    const customer = await findCustomer(tx.db, id);
    if (!customer) return refuse('subject.not_found');
    const shown = [{ customerId: id, subjectId: id }];
    await addDisclosures(tx.db, { actor, at, zone, place: 'customer', shown });
    return happened({ events: [{ type: 'customer.revealed', data: { reason } }], reply: customer });
  },
});
