import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { sweepAnswers } from './sweep-answers.ts';

const now = Date.UTC(2026, 10, 22);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('what a call was answered is kept for sixty days, so that its repetition is known as one', async () => {
  const answered = (key: string, days: number) => ({
    ...{ actor: 'account:1', key, requestHash: 'x', status: 200, response: '{}' },
    createdAt: Temporal.Instant.fromEpochMilliseconds(now - days * dayMs),
  });
  const answers = [answered('old', 61), answered('last day', 60), answered('new', 1)];
  await database.db.insertInto('idempotencyKey').values(answers).execute();
  expect(await sweepAnswers({ pool: database.pool, now })).toBe(false);
  const left = await database.db.selectFrom('idempotencyKey').select('key').orderBy('createdAt').execute();
  expect(left.map(({ key }) => key)).toEqual(['last day', 'new']);
});
