import type { Asset } from '#contract/asset.ts';
import type { Customer } from '#contract/customer.ts';
import { addAsset } from '#modules/asset/index.ts';
import { addCustomer } from '#modules/customer/index.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Composition } from '../compose.ts';
import { demoBranches } from './company.ts';
import { doAll } from './do-all.ts';
import { aBus, aFleet } from './fleet.ts';
import type { Hired } from './hire.ts';
import type { Random } from './random.ts';

const fleets = 60;
const buses = 150;

/** Customers around each branch, and the buses that they bought. */
export async function sellFleets(
  { road }: Composition,
  random: Random,
  branches: Hired['branches'],
): Promise<Asset[]> {
  const owners = await sellTo(road, random, branches);
  const today = civilDay(road.clock.now(), road.zone);
  const sold = Array.from({ length: buses }, (_, place) => {
    const { id: customerId, sites } = owners[place % owners.length] as Customer;
    const owner = { customerId, siteId: sites[0]?.id ?? '' };
    return { command: addAsset, input: aBus(random, owner, { number: place + 1, today }) };
  });
  return (await doAll(road, sold)) as Asset[];
}

async function sellTo(
  road: Composition['road'],
  random: Random,
  branches: Hired['branches'],
): Promise<Customer[]> {
  const steps = Array.from({ length: fleets }, (_, place) => {
    const turn = place % demoBranches.length;
    const fleet = aFleet(random, demoBranches[turn] ?? demoBranches[0], place + 1);
    return {
      command: addCustomer,
      input: { ...fleet, site: { ...fleet.site, branchId: branches[turn]?.id } },
    };
  });
  return (await doAll(road, steps)) as Customer[];
}
