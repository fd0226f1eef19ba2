import { afterAll, beforeAll, expect, test } from 'vitest';
import { secondMs } from '#kernel/time.ts';
import type { Changed } from '#platform/live/told.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';
import { bePresent, type Doing, presentAt } from './store.ts';

let database: TestDatabase;
let job: MainJob;
let requestId: string;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  requestId = (await aRequest(job)).id;
});
afterAll(() => database.close());

const be = (personId: string, doing: Doing | null): Promise<Changed | undefined> =>
  bePresent(job.db, { requestId, personId, doing, now: job.clock.now() });
const seenBy = (besides: string) => presentAt(job.db, { requestId, besides, now: job.clock.now() });

test('two people see of each other what they do, and are told when that changes and not otherwise', async () => {
  const { csr, support } = job;
  expect(await be(csr.id, 'reading')).toMatchObject({
    kind: 'presence',
    id: requestId,
    branchId: job.branchId,
  });
  expect(await be(csr.id, 'reading')).toBeUndefined();
  await be(support.id, 'reading');
  expect(await be(csr.id, 'writing')).toBeDefined();
  expect(await seenBy(support.id)).toMatchObject([{ personId: csr.id, doing: 'writing' }]);
  expect(await seenBy(csr.id)).toMatchObject([{ personId: support.id, doing: 'reading' }]);
});

test('who leaves is gone at once, who is not heard of after 45 seconds', async () => {
  const { csr, support } = job;
  await be(csr.id, 'reading');
  await be(support.id, 'reading');
  expect(await be(csr.id, null)).toBeDefined();
  expect(await seenBy(support.id)).toEqual([]);
  job.clock.advance(46 * secondMs);
  expect(await seenBy(csr.id)).toEqual([]);
  expect(await be(csr.id, 'reading')).toBeDefined();
});
