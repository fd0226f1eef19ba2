import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { createAnnouncer } from './announcer.ts';
import { startListener } from './listener.ts';
import { createRecent } from './recent.ts';
import { type Changed, channelOf, readTold, type Told, written } from './told.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 2 });
});
afterAll(() => database.close());

const changeOf = (n: number): Changed => ({
  kind: 'service_request',
  id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  branchId: null,
  customerId: null,
  seq: n,
});

/** A process that listens, and a wait for what it hears. */
async function aProcess() {
  const heard: Told[] = [];
  const waiting: { wanted: number; done: () => void }[] = [];
  const listens = Promise.withResolvers<number>();
  const listener = startListener({
    ...database,
    onTold: told => {
      heard.push(told);
      const count = heard.flatMap(({ changed }) => changed).length;
      for (const { wanted, done } of waiting) if (count >= wanted) done();
    },
    onListening: listens.resolve,
  });
  await listens.promise;
  const hears = (wanted: number) =>
    new Promise<Changed[]>(resolve =>
      waiting.push({ wanted, done: () => resolve(heard.flatMap(({ changed }) => changed)) }),
    );
  return { hears, heard, stop: () => listener.stop() };
}

test('every process hears what one of them announces, many changes in few notifications', async () => {
  const [one, other] = await Promise.all([aProcess(), aProcess()]);
  const all = Promise.all([one.hears(100), other.hears(100)]);
  const announce = createAnnouncer(database);
  for (let n = 0; n < 100; n++) announce([changeOf(n)]);
  const [first, second] = await all;
  expect(first).toEqual(Array.from({ length: 100 }, (_, n) => changeOf(n)));
  expect(second).toEqual(first);
  expect(one.heard.length).toBe(3);
  await Promise.all([one.stop(), other.stop()]);
});

test('of one thing that changed many times at once the last version is told', async () => {
  const process = await aProcess();
  const heard = process.hears(1);
  const announce = createAnnouncer(database);
  for (let seq = 1; seq <= 5; seq++) announce([{ ...changeOf(1), seq }]);
  expect(await heard).toEqual([{ ...changeOf(1), seq: 5 }]);
  await process.stop();
});

test('a full notification stays below what PostgreSQL carries', () => {
  const whole = { ...changeOf(999_999_999_999), branchId: changeOf(1).id, customerId: changeOf(2).id };
  const changed = Array.from({ length: 40 }, () => whole);
  const text = written(changed);
  expect(Buffer.byteLength(`9007199254740991 ${text}`)).toBeLessThan(8000);
  expect(readTold(`12 ${text}`)).toEqual({ no: 12, changed });
});

test('companies on one server do not hear each other, however long their names are', () => {
  expect(channelOf('jinan')).not.toBe(channelOf('qingdao'));
  const long = 'x'.repeat(62);
  expect(channelOf(`${long}a`)).not.toBe(channelOf(`${long}b`));
  expect(channelOf(`${long}a`).length).toBeLessThan(63);
});

test('what was told lately is remembered, and what came before is known to be missing', () => {
  const recent = createRecent();
  expect(recent.since(0)).toBeUndefined();
  recent.beginAt(10);
  for (let no = 11; no <= 6_000; no++) recent.keep({ no, changed: [] });
  expect(recent.last()).toBe(6_000);
  expect(recent.since(11)).toBeUndefined();
  expect(recent.since(5_999)?.at(-1)?.no).toBe(6_000);
  expect(recent.since(6_001)).toBeUndefined();
});
