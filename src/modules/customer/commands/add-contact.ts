import { customerEndpoints } from '#contract/customer.ts';
import { command, happened } from '#road/command.ts';
import { maskPhone } from '../mask.ts';
import { loadCustomer } from '../scope.ts';
import { insertContact } from '../store.ts';

/** Adds a person to be called; as main contact, in the place of the one before. */
export const addContact = command({
  endpoint: customerEndpoints.addContact,
  kind: 'customer',
  load: loadCustomer,
  change: async (tx, { id: customerId }, { name, phone, isMain }) => {
    const id = await insertContact(tx.db, { customerId, name, phone, isMain });
    return happened({
      events: [{ type: 'customer.contact_added', data: { contact_id: id, main: isMain } }],
      reply: { id, name, phone: maskPhone(phone), isMain },
    });
  },
});
