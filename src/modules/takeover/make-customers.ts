import { takeOverCustomer, takeOverSiteOfCustomer } from '#modules/customer/index.ts';
import type { CustomerRow } from './customer-row.ts';
import { divisionOf } from './division-of.ts';
import type { KnownCustomer, RegisterRow } from './known.ts';
import { type Made, madeOf, makeEach, type Place } from './place.ts';
import type { Plan } from './plan-row.ts';
import { folded } from './register-row.ts';

export interface MadeCustomer {
  readonly id: string;
  readonly siteId: string;
  readonly contactId: string | null;
}

/** Customers that were made, by their keys, and further sites, by customer and name. */
export interface MadeCustomers {
  readonly customers: Made<MadeCustomer>;
  readonly sites: Made<{ readonly siteId: string }>;
}

/** Makes the customers that are new, and the further sites that only a register of machines knows. */
export async function makeCustomers(place: Place, plans: readonly Plan[]): Promise<MadeCustomers> {
  const first = new Map<string, RegisterRow>();
  for (const { whose, row } of plans) if ('key' in whose && !first.has(whose.key)) first.set(whose.key, row);
  const inputs = new Map([...first].map(([key, row]) => [key, customerOf(place, row)]));
  const customers = await makeEach<MadeCustomer>(place, takeOverCustomer, inputs);
  const sites = await makeEach<{ siteId: string }>(
    place,
    takeOverSiteOfCustomer,
    furtherSites(place, plans, { customers, first }),
  );
  return { customers, sites };
}

function customerOf({ branchId }: Place, row: RegisterRow) {
  const { name, contact, phone } = row.customer;
  const { customerKind: kind = 'end_user', tier = 'C' } = row.kind === 'customers' ? row : {};
  return {
    ...{ name, kind, tier },
    contact: phone === null ? null : { name: contact || name, phone },
    site: siteOf(row, branchId),
  };
}

function siteOf(row: RegisterRow, branchId: string) {
  const { name, address } = row.customer;
  const siteName = row.kind === 'customers' ? row.siteName : '';
  return { name: siteName || name, address, adcode: divisionOf(address), branchId };
}

interface Begun {
  readonly customers: Made<MadeCustomer>;
  /** The row that each new customer was made of, with its site. */
  readonly first: ReadonlyMap<string, RegisterRow>;
}

function furtherSites(place: Place, plans: readonly Plan[], begun: Begun): ReadonlyMap<string, object> {
  const inputs = new Map<string, object>();
  for (const { whose, row } of plans) {
    const id = customerIdOf(whose, begun.customers);
    if (row.kind !== 'customers' || id === undefined || siteKeyOf(row) === '') continue;
    const made = 'key' in whose ? begun.first.get(whose.key) : undefined;
    const isHere =
      'known' in whose ? knownSite(whose.known, row) : made && siteKeyOf(made) === siteKeyOf(row);
    const key = `${id} ${siteKeyOf(row)}`;
    if (!isHere && !inputs.has(key)) inputs.set(key, { id, site: siteOf(row, place.branchId) });
  }
  return inputs;
}

export function customerIdOf(whose: Plan['whose'], customers: Made<MadeCustomer>): string | undefined {
  return 'known' in whose ? whose.known.id : madeOf(customers, whose.key)?.id;
}

function siteKeyOf(row: RegisterRow): string {
  return row.kind === 'customers' ? folded.name(`${row.siteName}${row.customer.address}`) : '';
}

function knownSite({ sites }: KnownCustomer, row: CustomerRow): string | undefined {
  const [name, address] = [row.siteName, row.customer.address].map(folded.name);
  const found = sites.find(site =>
    name ? folded.name(site.name) === name : folded.name(site.address) === address,
  );
  return found?.id;
}

/** Customer, site and contact of a row; undefined where its customer was refused. */
export function belongingOf(
  { whose, row }: Plan,
  { customers, sites }: MadeCustomers,
): MadeCustomer | undefined {
  const id = customerIdOf(whose, customers);
  if (id === undefined) return undefined;
  const further = madeOf(sites, `${id} ${siteKeyOf(row)}`)?.siteId;
  const own = 'known' in whose ? ofKnown(whose.known, row) : madeOf(customers, whose.key);
  return own && { id, siteId: further ?? own.siteId, contactId: own.contactId };
}

function ofKnown(known: KnownCustomer, row: RegisterRow): Omit<MadeCustomer, 'id'> | undefined {
  const siteId = (row.kind === 'customers' ? knownSite(known, row) : undefined) ?? known.sites[0]?.id;
  return siteId === undefined ? undefined : { siteId, contactId: known.contactId };
}
