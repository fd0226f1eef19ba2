import { afterAll, beforeAll, expect, test } from 'vitest';
import { vocabulary } from '#app/vocabulary.ts';
import type { SetUp } from '#contract/setup.ts';
import { createRegistry } from '#modules/regulation/index.ts';
import { findAccount } from '#platform/auth/accounts.ts';
import { settableClock } from '#platform/clock.ts';
import { createNumbers } from '#platform/numbers/numbers.ts';
import type { Road } from '#road/road.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { createCompany } from './company.ts';
import { type Setting, setUp } from './run.ts';

let database: TestDatabase;
let setting: Setting;

beforeAll(async () => {
  database = await testDatabase();
  const clock = settableClock(Date.UTC(2026, 10, 22, 17));
  const registry = createRegistry({ vocabulary, now: () => clock.now(), zone: () => 'Asia/Shanghai' });
  const road: Road = {
    pool: database.pool,
    clock,
    numbers: createNumbers(database.pool),
    zone: 'Asia/Shanghai',
    regulations: registry,
    reactions: {},
    dueProjections: {},
  };
  setting = { db: database.db, road, registry, company: createCompany() };
});
afterAll(() => database.close());

const input: SetUp = {
  locale: 'zh-CN',
  companyName: '示例客车',
  zone: 'Asia/Shanghai',
  pack: 'bus-maker',
  branchName: '济南网点',
  branchAdcode: '370100',
  administrator: { name: '沈', username: 'shen', email: 'shen@example.com', password: 'wo de mima 2026' },
};

test.each([
  ['a pack that there is not', { pack: 'no-such-pack' }, 'regulation.unknown_pack'],
  ['a zone that there is not', { zone: 'Asia/Nowhere' }, 'input.invalid'],
  ['a division that there is not', { branchAdcode: '999999' }, 'region.unknown'],
])('%s is refused and leaves nothing behind', async (_, wrong, code) => {
  expect(await setUp(setting, { ...input, ...wrong })).toMatchObject({ refusals: [{ code }] });
  expect(setting.company.get()).toBeUndefined();
  expect(await database.db.selectFrom('branch').select('id').execute()).toEqual([]);
  expect(setting.registry.current()).toBeUndefined();
});

test('a company begins with its branch, its regulation in force and its administrator', async () => {
  expect(await setUp(setting, input)).toEqual({ username: 'shen' });
  expect(setting.company.get()).toEqual({ name: '示例客车', locale: 'zh-CN', zone: 'Asia/Shanghai' });
  expect(setting.registry.inForce()).toBe('bus-maker@1');
  expect(setting.registry.current()?.edition.inForceFrom).toBe('2026-11-23');
  expect(setting.registry.book.edition('bus-maker@1').source.pack).toBe('bus-maker');
  expect(await findAccount(database.db, 'shen@example.com')).toMatchObject({ username: 'shen' });
  const regions = await database.db.selectFrom('region').select('adcode').execute();
  expect(regions.length).toBe(3217);
});

test('it is set up once', async () => {
  expect(await setUp(setting, input)).toMatchObject({ refusals: [{ code: 'setup.done' }] });
});
