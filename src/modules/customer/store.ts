import type { Contact, Customer, Site } from '#contract/customer.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import { nameSearchOf } from '#platform/search/name-search.ts';
import type { Place, SiteInput } from './place.ts';

export function customerRow(db: Db, id: string) {
  return db
    .selectFrom('customer')
    .select(['id', 'customerNo', 'name', 'kind', 'tier', 'agentId'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export function contactsOf(db: Db, customerId: string): Promise<Contact[]> {
  return db
    .selectFrom('contact')
    .select(['id', 'name', 'phone', 'isMain'])
    .where('customerId', '=', customerId)
    .orderBy('isMain', 'desc')
    .orderBy('id')
    .execute();
}

export async function sitesOf(db: Db, customerId: string): Promise<Site[]> {
  const rows = await db
    .selectFrom('site')
    .leftJoin('region', 'region.adcode', 'site.adcode')
    .select(['id', 'site.name', 'site.adcode', 'region.fullName', 'address', 'site.lng', 'site.lat'])
    .select(['branchId', 'distanceMetres'])
    .where('customerId', '=', customerId)
    .orderBy('id')
    .execute();
  return rows.map(({ fullName, ...site }) => ({ ...site, regionName: fullName ?? '' }));
}

/** A customer with all contacts and sites, in full: mask it for those who need not know. */
export async function findCustomer(db: Db, id: string): Promise<Customer | undefined> {
  const [row, contacts, sites] = await Promise.all([
    customerRow(db, id),
    contactsOf(db, id),
    sitesOf(db, id),
  ]);
  if (!row) return undefined;
  const { agentId: _, kind, tier, ...rest } = row;
  return { ...rest, kind: kind as Customer['kind'], tier: tier as Customer['tier'], contacts, sites };
}

export interface NewContact {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
  readonly isMain: boolean;
}

/** Adds a contact; a new main contact takes the place of the one before. */
export async function insertContact(db: Db, contact: NewContact): Promise<string> {
  const id = newId();
  const { customerId, isMain } = contact;
  if (isMain)
    await db.updateTable('contact').set({ isMain: false }).where('customerId', '=', customerId).execute();
  await db
    .insertInto('contact')
    .values({ id, ...contact, ...nameSearchOf(contact.name) })
    .execute();
  return id;
}

export interface NewSite {
  readonly customerId: string;
  readonly site: SiteInput;
  readonly place: Place;
}

export async function insertSite(db: Db, { customerId, site, place }: NewSite): Promise<string> {
  const id = newId();
  const { name, adcode, address } = site;
  const { branch, point, distanceMetres, distanceSource } = place;
  await db
    .insertInto('site')
    .values({
      id,
      customerId,
      name,
      adcode,
      address,
      lng: point?.lng ?? null,
      lat: point?.lat ?? null,
      branchId: branch.id,
      distanceMetres,
      distanceSource,
    })
    .execute();
  return id;
}
