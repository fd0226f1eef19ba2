import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { loadCustomer } from '../scope.ts';
import { insertSite } from '../store.ts';
import { placeOfTaken, siteInputOf, takeOverSite } from '../taken-over.ts';

/** Takes a further site of a customer over out of an old register. */
export const takeOverSiteOfCustomer = command({
  endpoint: takeOverSite,
  kind: 'customer',
  load: loadCustomer,
  change: async (tx, { id: customerId }, { site }) => {
    const place = await placeOfTaken(tx, site);
    if (place instanceof Refused) return place;
    const siteId = await insertSite(tx.db, { customerId, site: siteInputOf(site), place });
    const { distanceMetres } = place;
    const data = { site_id: siteId, adcode: site.adcode ?? '', distance: distanceMetres };
    return happened({ events: [{ type: 'customer.site_added', data }], reply: { siteId } });
  },
});
