import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, secondMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { sweepOutbox } from './sweep.ts';

const now = Date.UTC(2026, 10, 22);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const before = (ms: number) => Temporal.Instant.fromEpochMilliseconds(now - ms);
const notice = (topic: string, age: number, isDispatched = false) => ({
  topic,
  payload: {},
  createdAt: before(age),
  dispatchedAt: isDispatched ? before(age) : null,
});

test('after a week, notices that were handed over or that nobody waits for are gone; the others stay', async () => {
  const week = 7 * dayMs;
  const notices = [
    notice('clock.warned', week + secondMs),
    notice('clock.overdue', week),
    notice('mail.send', 100 * dayMs),
    notice('mail.send', week + secondMs, true),
    notice('mail.send', dayMs, true),
  ];
  await database.db.insertInto('outbox').values(notices).execute();
  expect(await sweepOutbox({ pool: database.pool, topics: ['mail.send'], now })).toBe(false);
  const left = await database.db.selectFrom('outbox').select('createdAt').orderBy('id').execute();
  expect(left.map(({ createdAt }) => (now - createdAt.epochMilliseconds) / dayMs)).toEqual([7, 100, 1]);
});
