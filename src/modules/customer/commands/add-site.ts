import { customerEndpoints } from '#contract/customer.ts';
import { Refused } from '#kernel/refusal.ts';
import { regions } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { placeOf } from '../place.ts';
import { loadCustomer } from '../scope.ts';
import { insertSite } from '../store.ts';
import { maskedSite } from '../view.ts';

/** Adds a place where machines stand. Refuses `region.unknown`. */
export const addSite = command({
  endpoint: customerEndpoints.addSite,
  kind: 'customer',
  load: loadCustomer,
  change: async (tx, { id: customerId }, { id: _, ...site }) => {
    const place = await placeOf(tx.db, site);
    if (place instanceof Refused) return place;
    const id = await insertSite(tx.db, { customerId, site, place });
    const { branch, point, distanceMetres } = place;
    const { name, adcode, address } = site;
    const regionName = regions().get(adcode)?.fullName ?? '';
    const where = { lng: point?.lng ?? null, lat: point?.lat ?? null, branchId: branch.id, distanceMetres };
    return happened({
      events: [{ type: 'customer.site_added', data: { site_id: id, adcode, distance: distanceMetres } }],
      reply: maskedSite({ id, name, adcode, regionName, address, ...where }),
    });
  },
});
