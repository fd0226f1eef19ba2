import { type Customer, customerEndpoints } from '#contract/customer.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { foldPhone } from '#platform/search/fold.ts';
import { nameSearchOf } from '#platform/search/name-search.ts';
import { command, happened } from '#road/command.ts';
import { placeOf } from '../place.ts';
import { findCustomer, insertContact, insertSite } from '../store.ts';
import { masked } from '../view.ts';

/** Adds a customer with a contact and a site. Refuses a telephone number that another customer's main contact has. */
export const addCustomer = command({
  endpoint: customerEndpoints.add,
  kind: 'customer',
  begins: true,
  load: async (tx, { site, contact }, { id }) => {
    if (await isPhoneTaken(tx, contact.phone))
      return refuse('customer.duplicate_phone', { field: 'contact/phone' });
    const place = await placeOf(tx.db, site);
    if (place instanceof Refused) return place;
    return { scope: { branchId: place.branch.id, customerId: id, assignees: [] }, row: place };
  },
  change: async (tx, place, { name, kind, tier, contact, site }, { id, nextNo }) => {
    const customerNo = await nextNo('customer');
    await tx.db
      .insertInto('customer')
      .values({ id, customerNo, name, kind, tier, ...nameSearchOf(name) })
      .execute();
    await insertContact(tx.db, { customerId: id, ...contact, isMain: true });
    await insertSite(tx.db, { customerId: id, site, place });
    const data = { customer_no: customerNo, kind, tier };
    return happened({
      events: [{ type: 'customer.added', data }],
      reply: masked((await findCustomer(tx.db, id)) as Customer),
    });
  },
});

/** Main contacts only: a fleet's drivers may share a number with their office. */
async function isPhoneTaken(tx: Tx, phone: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('contact')
    .select('id')
    .where('phoneDigits', '=', foldPhone(phone))
    .where('isMain', '=', true)
    .executeTakeFirst();
  return found !== undefined;
}
