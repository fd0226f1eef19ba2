import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '#app/vocabulary.ts';
import type { SetUp } from '#contract/setup.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import { Refused } from '#kernel/refusal.ts';
import { blanksOf, createRegistry, readSoundPack } from '#modules/regulation/index.ts';
import { findAccount } from '#platform/auth/accounts.ts';
import { settableClock } from '#platform/clock.ts';
import { createNumbers } from '#platform/numbers/numbers.ts';
import { shippedPacks } from '#platform/regulation/read-pack.ts';
import type { Road } from '#road/road.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { createCompany } from './company.ts';
import { filled, proposalsOf } from './fill.ts';
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

describe('a pack whose source leaves settings blank', () => {
  const pack = 'gas-charging';

  test('is not enacted while one is undecided: each is named, and nothing is left behind', async () => {
    const read = await readSoundPack(pack, vocabulary);
    if (read instanceof Refused) throw new Error('the pack has problems');
    const names = Object.keys(proposalsOf(read));
    expect(names.length).toBeGreaterThan(1);
    const refused = (await setUp(setting, { ...input, pack })) as Refused;
    expect(refused.refusals.map(({ code, field }) => [code, field])).toEqual(
      names.map(name => ['edition.settings_blank', `settings.${name}`]),
    );
    expect(setting.company.get()).toBeUndefined();
  });

  test('does not take a decision about a setting that it does not leave blank', async () => {
    const settings = { no_such_setting: 3 };
    expect(await setUp(setting, { ...input, pack, settings })).toMatchObject({
      refusals: [{ code: 'edition.unknown_setting', field: 'settings.no_such_setting' }],
    });
  });
});

test.each(await shippedPacks())('%s: its proposals make a sound regulation without a blank', async pack => {
  const read = await readSoundPack(pack, vocabulary);
  if (read instanceof Refused) throw new Error('the pack has problems');
  const files = filled(read, { settings: proposalsOf(read), locale: 'en' }, vocabulary);
  if (files instanceof Refused) throw new Error(files.refusals[0]?.code);
  const loaded = loadPack(files, vocabulary);
  expect(loaded.ok && blanksOf(loaded.regulation)).toEqual([]);
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

test('what was decided about blanks is told in the log of the company, by whom', async () => {
  const other = await testDatabase();
  try {
    const own = { ...setting, db: other.db, company: createCompany() };
    const road = { ...setting.road, pool: other.pool, numbers: createNumbers(other.pool) };
    const read = await readSoundPack('gas-charging', vocabulary);
    if (read instanceof Refused) throw new Error('the pack has problems');
    const settings = proposalsOf(read);
    const done = await setUp({ ...own, road }, { ...input, pack: 'gas-charging', settings });
    expect(done).toEqual({ username: 'shen' });
    const { rows } = await other.pool.query(
      `select actor_name, data from event where type = 'regulation.setting_decided' order by seq`,
    );
    const told = Object.entries(settings).map(([name, value]) => ({
      actor_name: '沈',
      data: { setting: name, value: String(value), proposal: String(value), is_accepted: true },
    }));
    expect(rows).toMatchObject(told);
  } finally {
    await other.close();
    await setting.registry.load(database.db);
  }
});

test('it is set up once', async () => {
  expect(await setUp(setting, input)).toMatchObject({ refusals: [{ code: 'setup.done' }] });
});
