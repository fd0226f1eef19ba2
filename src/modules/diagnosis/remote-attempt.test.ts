import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf } from '#testing/department.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'discipline' });
});
afterAll(() => database.close());

async function attempted(note: object): Promise<string | undefined> {
  const { id } = await aRequest(job);
  const attempt = { id, kind: 'remote_attempt', text: '电话指导', ...note };
  bodyOf(await job.act(job.support.actor, 'service_request.note', attempt));
  const { rows } = await database.pool.query<{ outcome: string }>(
    `select outcome from verdict where subject_id = $1 and clause = 'S0.DISC.22'`,
    [id],
  );
  return rows.at(-1)?.outcome;
}

test('S0.DISC.22 a remote attempt that says cause, remedy and whether it is solved: kept', async () => {
  const found = { cause: '应急阀未复位', remedy: '旋回正常', isSolved: true };
  expect(await attempted({ found })).toBe('kept');
});

test('S0.DISC.22 a remote attempt that says nothing of it: broken', async () => {
  expect(await attempted({})).toBe('broken');
  expect(await attempted({ found: { cause: '应急阀未复位', isSolved: false } })).toBe('broken');
});
