import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import type { CustomerRow } from './customer-row.ts';
import { folded } from './register-row.ts';
import type { RequestRow } from './request-row.ts';

export type RegisterRow = RequestRow | CustomerRow;

/** A customer that is here already. */
export interface KnownCustomer {
  readonly id: string;
  readonly sites: readonly KnownSite[];
  readonly contactId: string | null;
}

export interface KnownSite {
  readonly id: string;
  readonly branchId: string;
  readonly name: string;
  readonly address: string;
}

export interface KnownAsset {
  readonly id: string;
  readonly siteId: string;
  readonly customer: KnownCustomer;
}

/** What is here already of that which the rows of a batch name. */
export interface Known {
  readonly byPhone: ReadonlyMap<string, KnownCustomer>;
  /** Several customers may have one name. */
  readonly byName: ReadonlyMap<string, readonly KnownCustomer[]>;
  readonly bySerial: ReadonlyMap<string, KnownAsset>;
  readonly requestNos: ReadonlySet<string>;
  /** Machine and time of requests, as `twinOf` writes them. */
  readonly twins: ReadonlySet<string>;
}

export const twinOf = (serialNo: string, at: number): string => `${folded.code(serialNo)} ${at}`;

/** Looks everything up that the rows name, each thing once for all of them. */
export async function knownOf(db: Db, rows: readonly RegisterRow[]): Promise<Known> {
  const serials = [...new Set(rows.map(({ machine }) => folded.code(machine.serialNo)).filter(Boolean))];
  const phones = [...new Set(rows.map(({ customer }) => folded.phone(customer.phone ?? '')).filter(Boolean))];
  const names = [...new Set(rows.map(({ customer }) => folded.name(customer.name)))];
  const [assets, phoned, named] = await Promise.all([
    assetsOf(db, serials),
    phonesOf(db, phones),
    namesOf(db, names),
  ]);
  const customers = await customersOf(
    db,
    [...assets, ...phoned, ...named].map(({ customerId }) => customerId),
  );
  const requests = rows.filter(row => row.kind === 'requests');
  return {
    byPhone: new Map(pairsOf(phoned, customers, ({ phone }) => phone)),
    byName: grouped(pairsOf(named, customers, ({ name }) => name)),
    bySerial: new Map(
      assets.flatMap(({ id, serial, siteId, customerId }) => {
        const customer = customers.get(customerId);
        return customer ? [[serial, { id, siteId, customer }] as const] : [];
      }),
    ),
    ...(await requestsOf(db, requests, assets)),
  };
}

interface AssetFound {
  readonly id: string;
  readonly serial: string;
  readonly siteId: string;
  readonly customerId: string;
}

async function assetsOf(db: Db, serials: readonly string[]): Promise<readonly AssetFound[]> {
  if (serials.length === 0) return [];
  const { rows } = await sql<AssetFound>`
    select id, serial_search as serial, site_id, customer_id from asset
    where serial_search = any(${[...serials]}::text[])`.execute(db);
  return rows;
}

/** Whose number it is: the main contact's before others'. */
async function phonesOf(db: Db, phones: readonly string[]) {
  if (phones.length === 0) return [];
  const { rows } = await sql<{ phone: string; customerId: string }>`
    select distinct on (phone_digits) phone_digits as phone, customer_id from contact
    where phone_digits = any(${[...phones]}::text[]) order by phone_digits, is_main desc, id`.execute(db);
  return rows;
}

async function namesOf(db: Db, names: readonly string[]) {
  const { rows } = await sql<{ name: string; customerId: string }>`
    select name_search as name, id as customer_id from customer
    where name_search = any(${[...names]}::text[]) order by id`.execute(db);
  return rows;
}

async function customersOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, KnownCustomer>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<KnownCustomer>`
    select c.id, (select k.id from contact k where k.customer_id = c.id and k.is_main) as contact_id,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'branchId', s.branch_id, 'name', s.name,
        'address', s.address) order by s.id) from site s where s.customer_id = c.id), '[]') as sites
    from customer c where c.id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map(row => [row.id, row]));
}

function pairsOf<T extends { readonly customerId: string }>(
  found: readonly T[],
  customers: ReadonlyMap<string, KnownCustomer>,
  keyOf: (one: T) => string,
): (readonly [string, KnownCustomer])[] {
  return found.flatMap(one => {
    const customer = customers.get(one.customerId);
    return customer ? [[keyOf(one), customer] as const] : [];
  });
}

function grouped(pairs: readonly (readonly [string, KnownCustomer])[]): Map<string, KnownCustomer[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, all]) => [key, all.map(([, customer]) => customer)]));
}

async function requestsOf(db: Db, requests: readonly RequestRow[], assets: readonly AssetFound[]) {
  const nos = [...new Set(requests.map(({ requestNo }) => requestNo).filter(Boolean))];
  const [numbers, times] = await Promise.all([numbersOf(db, nos), timesOf(db, assets)]);
  return { requestNos: new Set(numbers), twins: new Set(times) };
}

async function numbersOf(db: Db, nos: readonly string[]): Promise<string[]> {
  if (nos.length === 0) return [];
  const rows = await db
    .selectFrom('serviceRequest')
    .select('requestNo')
    .where('requestNo', 'in', nos)
    .execute();
  return rows.map(({ requestNo }) => requestNo);
}

async function timesOf(db: Db, assets: readonly AssetFound[]): Promise<string[]> {
  if (assets.length === 0) return [];
  const serials = new Map(assets.map(({ id, serial }) => [id, serial]));
  const { rows } = await sql<{ assetId: string; registeredAt: Temporal.Instant }>`
    select asset_id, registered_at from service_request
    where asset_id = any(${[...serials.keys()]}::uuid[])`.execute(db);
  return rows.map(({ assetId, registeredAt }) =>
    twinOf(serials.get(assetId) ?? '', registeredAt.epochMilliseconds),
  );
}
