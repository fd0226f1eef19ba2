import { Refused } from '#kernel/refusal.ts';
import { nameSearchOf } from '#platform/search/name-search.ts';
import { command, happened } from '#road/command.ts';
import { insertContact, insertSite } from '../store.ts';
import { placeOfTaken, siteInputOf, takeOver } from '../taken-over.ts';

/** Takes a customer over as far as an old register knows them: the telephone number and the address may be missing. */
export const takeOverCustomer = command({
  endpoint: takeOver,
  kind: 'customer',
  begins: true,
  load: async (tx, { site }, { id }) => {
    const place = await placeOfTaken(tx, site);
    if (place instanceof Refused) return place;
    return { scope: { branchId: place.branch.id, customerId: id, assignees: [] }, row: place };
  },
  change: async (tx, place, { name, kind, tier, contact, site }, { id, nextNo }) => {
    const customerNo = await nextNo('customer');
    await tx.db
      .insertInto('customer')
      .values({ id, customerNo, name, kind, tier, ...nameSearchOf(name) })
      .execute();
    const [siteId, contactId] = await Promise.all([
      insertSite(tx.db, { customerId: id, site: siteInputOf(site), place }),
      contact === null ? null : insertContact(tx.db, { customerId: id, ...contact, isMain: true }),
    ]);
    const data = { customer_no: customerNo, kind, tier };
    return happened({ events: [{ type: 'customer.added', data }], reply: { id, siteId, contactId } });
  },
});
