import type { Role } from '#contract/roles.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import { parseInstant } from '#kernel/time.ts';
import { addCalendar, standardCalendar } from '#modules/organisation/index.ts';
import { createRegistry, enactPack } from '#modules/regulation/index.ts';
import { settableClock } from '#platform/clock.ts';
import { createGroupCommit } from '#platform/database/group-commit.ts';
import { newId } from '#platform/id.ts';
import { createNumbers } from '#platform/numbers/numbers.ts';
import { nameSearchOf } from '#platform/search/name-search.ts';
import type { Actor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { vocabulary } from '../app/vocabulary.ts';
import type { TestDatabase } from './database.ts';

/** Noon on a Friday in Shanghai. */
export const noon = parseInstant('2026-11-20T04:00:00Z');
const zone = 'Asia/Shanghai';

export interface Person {
  readonly id: string;
  readonly actor: Actor;
}

/** A service department under a shipped regulation, the bus maker's unless said otherwise, with a branch in Jinan and a customer forty kilometres away. */
export async function aDepartment(
  { db, pool }: TestDatabase,
  { pack = 'bus-maker', ...wiring }: Pick<Road, 'reactions' | 'dueProjections'> & { readonly pack?: string },
) {
  const clock = settableClock(noon);
  await addCalendar(db, { id: standardCalendar, zone, weekly: {}, holidays: [], alwaysOpen: true });
  await enactPack(db, { pack, inForceFrom: '2020-01-01', enactedBy: 'test', vocabulary });
  const regulations = createRegistry({ vocabulary, now: () => clock.now(), zone: () => zone });
  await regulations.load(db);
  const sharing = { numbers: createNumbers(pool), groupCommit: createGroupCommit(pool) };
  const road: Road = { pool, clock, ...sharing, zone, regulations, ...wiring };
  return { db, road, clock, regulations, branchId: await aBranch(db, 'Jinan') };
}

type Db = TestDatabase['db'];

export async function aBranch(db: Db, name: string): Promise<string> {
  const id = newId();
  const place = { adcode: '370100', lng: 117.12, lat: 36.65 };
  await db
    .insertInto('branch')
    .values({ id, code: name, name, zone, calendar: standardCalendar, ...place })
    .execute();
  return id;
}

export interface PersonOptions {
  readonly branchId: string;
  readonly name?: string;
  readonly skills?: readonly string[];
}

export async function aPerson(
  db: Db,
  role: Role,
  { branchId, name = role, skills = [] }: PersonOptions,
): Promise<Person> {
  const id = newId();
  await db
    .insertInto('person')
    .values({ id, name, branchId, roles: [role], skills: [...skills] })
    .execute();
  return { id, actor: actorOf(id, role, { branchId, name }) };
}

function actorOf(id: string, role: Role, { branchId, name }: { branchId: string; name: string }): Actor {
  return {
    key: `account:${id}`,
    personId: id,
    customerId: null,
    branchIds: [branchId],
    roles: [role],
    name,
    locale: 'en',
    source: role === 'engineer' ? 'phone' : 'console',
    onBehalfOf: null,
  };
}

export interface CustomerOptions {
  readonly branchId: string;
  readonly name?: string;
  readonly phone?: string;
  readonly distanceMetres?: number;
  readonly warrantyUntil?: string;
}

export interface TestCustomer {
  readonly customerId: string;
  readonly siteId: string;
  readonly assetId: string;
  readonly contactId: string;
  readonly serialNo: string;
}

/** A customer with a contact, a site and a bus. */
export async function aCustomer(db: Db, options: CustomerOptions): Promise<TestCustomer> {
  const { branchId, name = '济南公交', phone = '13800005678', distanceMetres = 40_000 } = options;
  const [customerId, siteId, assetId, contactId] = [newId(), newId(), newId(), newId()];
  const search = nameSearchOf(name);
  await db
    .insertInto('customer')
    .values({
      id: customerId,
      customerNo: customerId.slice(-12),
      name,
      kind: 'end_user',
      tier: 'A',
      ...search,
    })
    .execute();
  await db
    .insertInto('contact')
    .values({ id: contactId, customerId, name: '王小明', phone, isMain: true, ...nameSearchOf('王小明') })
    .execute();
  const place = { adcode: '370100', address: '经十路 1 号', lng: 117.0, lat: 36.6 };
  const distance = { distanceMetres, distanceSource: 'measured' };
  await db
    .insertInto('site')
    .values({ id: siteId, customerId, name: '总站', branchId, ...place, ...distance })
    .execute();
  const serialNo = `LZY${assetId.slice(-12).toUpperCase()}`;
  const machine = { productLine: 'bus', model: 'K9', soldByAgent: false };
  await db
    .insertInto('asset')
    .values({
      id: assetId,
      customerId,
      siteId,
      serialNo,
      ...machine,
      warrantyUntil: options.warrantyUntil ?? null,
    })
    .execute();
  return { customerId, siteId, assetId, contactId, serialNo };
}

/** The input of a call about a body fault of the customer's bus. */
export function aCall(customer: TestCustomer, more: Values = {}) {
  const { customerId, siteId, assetId } = customer;
  return {
    channel: 'phone',
    kind: 'repair',
    customerId,
    siteId,
    assetId,
    faultClass: 'body',
    severity: 'normal',
    isSupplierNeeded: false,
    description: '前门打不开，乘客无法上车',
    ...more,
  };
}

/** The body of an answer; throws the refusal. */
export function bodyOf<T = Record<string, never>>(outcome: Refused | { readonly body: unknown }): T {
  if (outcome instanceof Refused) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.body as T;
}

/** The code of the first refusal; undefined for an answer. */
export function codeOf(outcome: unknown): string | undefined {
  return outcome instanceof Refused ? outcome.refusals[0]?.code : undefined;
}
