import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Customer } from '#contract/customer.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Actor } from '#road/actor.ts';
import type { ReadContext } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';
import { actorFor, buildersOn, farAdcode } from '#testing/builders.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { smallestRoad } from '#testing/smallest-road.ts';
import { addCustomer } from './commands/add.ts';
import { revealCustomer } from './commands/reveal.ts';
import { findCustomers } from './queries/find.ts';
import { readCustomer } from './queries/read.ts';

let database: TestDatabase;
let build: ReturnType<typeof buildersOn>;
let clerk: Actor;
let jinan: Customer;
let road: ReturnType<typeof smallestRoad>['road'];

beforeAll(async () => {
  database = await testDatabase();
  road = smallestRoad(database.pool).road;
  build = buildersOn(road, database.db);
  const branch = await build.aBranch({ name: '济南网点' });
  clerk = actorFor(await build.aPerson({ roles: ['csr'], branchId: branch.id }));
  jinan = await build.aCustomer({ name: '濟南示例公共交通公司', phone: '138 6411 5678' });
  await build.anAsset({ customer: jinan, serialNo: 'LXB-2026-000123', vehicleNo: '鲁A·12345' });
  await build.aCustomer({ name: '青岛示例客运公司', phone: '+8613912349876', adcode: farAdcode });
});
afterAll(() => database.close());

const context = (over: Partial<ReadContext> = {}): ReadContext => ({
  db: database.db,
  road,
  actor: clerk,
  reach: 'all',
  now: road.clock.now(),
  ...over,
});

async function names(q: string, over: Partial<ReadContext> = {}): Promise<string[]> {
  const found = await findCustomers(context(over), { q });
  if (found instanceof Refused) throw new Error(found.refusals[0]?.code);
  return found.items.map(({ name }) => name);
}

describe('the caller search', () => {
  test.each([
    ['the beginning of a telephone number', '13864'],
    ['its end', '5678'],
    ['digits inside it', '411567'],
    ['part of the name, simplified', '济南示例'],
    ['part of the name, traditional', '公共交通公司'],
    ['one pair of characters', '交通'],
    ['pinyin in full', 'jinanshili'],
    ['the initials of pinyin', 'jnsl'],
    ['a serial number without its hyphens', 'LXB2026000123'],
    ['the end of a serial number', '000123'],
    ['a vehicle number', '鲁A12345'],
  ])('finds a customer by %s', async (_, q) => {
    expect(await names(q)).toContain('濟南示例公共交通公司');
  });

  test('finds by the number of the customer', async () => {
    expect(await names(jinan.customerNo)).toEqual([jinan.name]);
  });

  test('finds nobody by what nobody has', async () => {
    expect(await names('xyzzy')).toEqual([]);
    expect(await names('%')).toEqual([]);
  });

  test('understands a number with the code of the country', async () => {
    expect(await names('13912349876')).toEqual(['青岛示例客运公司']);
  });

  test('shows an agent only their own customers', async () => {
    const agent = { ...clerk, customerId: jinan.id };
    expect(await names('示例', { reach: 'own', actor: agent })).toEqual([jinan.name]);
  });

  test('shows a branch only the customers of its sites', async () => {
    expect(await names('示例', { reach: 'branch', actor: { ...clerk, branchIds: [] } })).toEqual([]);
  });

  test('goes on where the page before ended', async () => {
    const first = await findCustomers(context(), { limit: 1 });
    if (first instanceof Refused) throw new Error();
    const second = await findCustomers(context(), { limit: 1, cursor: first.nextCursor ?? '' });
    if (second instanceof Refused) throw new Error();
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      '青岛示例客运公司',
      '濟南示例公共交通公司',
    ]);
    expect(second.nextCursor).toBeNull();
  });

  test('knows one line however it is written', async () => {
    await build.aCustomer({ name: '泰安示例货运公司', phone: '+86 538 6666 7777' });
    for (const q of ['0538-66667777', '+86 538 6666', '0086538666', '053866667777', '66667777'])
      expect(await names(q), q).toEqual(['泰安示例货运公司']);
  });
});

describe('numbers and addresses', () => {
  test('are masked for a reader', async () => {
    const found = await readCustomer(context(), { id: jinan.id });
    expect(found).toMatchObject({
      contacts: [{ phone: '138****5678' }],
      sites: [{ address: '****', lng: null, regionName: '山东省济南市历下区' }],
    });
  });

  test('are told in full to who gives a reason, and the log says who', async () => {
    const input = { id: jinan.id, reason: '回访' };
    const answer = await runCommand(road, revealCustomer, { actor: clerk, input, key: 'reveal-0001' });
    expect(answer).toMatchObject({
      body: { contacts: [{ phone: '138 6411 5678' }], sites: [{ address: '测试路1号' }] },
    });
    const events = await database.db
      .selectFrom('event')
      .select(['type', 'actorId', 'data'])
      .where('subjectId', '=', jinan.id)
      .orderBy('seq')
      .execute();
    expect(events.at(-1)).toEqual({
      type: 'customer.revealed',
      actorId: clerk.personId,
      data: { reason: '回访' },
    });
  });

  test('are not for a warehouse keeper', async () => {
    const actor: Actor = { ...clerk, roles: ['warehouse'] };
    const call = { actor, input: { id: jinan.id, reason: '好奇' }, key: 'reveal-0002' };
    expect(await runCommand(road, revealCustomer, call)).toMatchObject({
      refusals: [{ code: 'access.denied' }],
    });
  });
});

async function revealed(id: string): Promise<Customer> {
  const call = { actor: clerk, input: { id, reason: '回访' }, key: `reveal-${id}` };
  const answer = await runCommand(road, revealCustomer, call);
  if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
  return answer.body as Customer;
}

describe('adding a customer', () => {
  const site = { name: '车场', adcode: '370202', address: '海滨路1号' };
  const input = {
    name: '烟台示例公司',
    kind: 'end_user',
    tier: 'A',
    contact: { name: '李', phone: '05321234567' },
    site,
  };
  const add = (over: object, key: string) =>
    runCommand(road, addCustomer, { actor: clerk, input: { ...input, ...over }, key });

  test('reckons the straight line from the nearest branch', async () => {
    const answer = await add({}, 'add-customer-1');
    if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
    const { sites } = answer.body as Customer;
    expect(sites[0]?.distanceMetres).toBeGreaterThan(290_000);
    expect(sites[0]?.distanceMetres).toBeLessThan(330_000);
  });

  test('refuses a telephone number that another customer has', async () => {
    const refused = await add({ contact: { name: '李', phone: '138-6411-5678' } }, 'add-customer-2');
    expect(refused).toMatchObject({
      refusals: [{ code: 'customer.duplicate_phone', field: 'contact/phone' }],
    });
  });

  test.each(['0538-5554444', '0086-538-5554444', '+86 (0)538 5554444'])(
    'refuses %s where another customer has +86 538 5554444',
    async phone => {
      await add({ contact: { name: '李', phone: '+86 538 5554444' } }, `add-line-${phone}-1`);
      const refused = await add({ contact: { name: '李', phone } }, `add-line-${phone}-2`);
      expect(refused).toMatchObject({ refusals: [{ code: 'customer.duplicate_phone' }] });
    },
  );

  test('keeps a number with its extension as it was written', async () => {
    const answer = await add({ contact: { name: '李', phone: '0537-88885678转801' } }, 'add-extension');
    if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
    const { contacts } = await revealed((answer.body as Customer).id);
    expect(contacts[0]?.phone).toBe('0537-88885678转801');
  });

  test('refuses a division that there is not', async () => {
    const refused = await add(
      { contact: { name: '李', phone: '05327654321' }, site: { ...site, adcode: '999999' } },
      'add-customer-3',
    );
    expect(refused).toMatchObject({ refusals: [{ code: 'region.unknown' }] });
  });
});
