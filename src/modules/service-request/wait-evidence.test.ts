import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import type { Actor } from '#road/actor.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

async function aFileOf(actor: Actor, sha256: string): Promise<string> {
  const id = newId();
  const what = { sha256, name: 'letter.pdf', mediaType: 'application/pdf', bytes: 9 };
  await job.db
    .insertInto('file')
    .values({ id, ...what, createdBy: actor.key, uploadKey: null })
    .execute();
  return id;
}

const wait = (id: string, fileIds?: readonly string[]) =>
  job.act(job.support.actor, 'service_request.wait', {
    id,
    reason: 'site_not_ready',
    ...(fileIds && { fileIds }),
  });

async function toldOf(subjectId: string) {
  const { rows } = await database.pool.query(
    `select data, facts, proposed from event where subject_id = $1 and type = 'service_request.waiting'`,
    [subjectId],
  );
  return rows;
}

test('what shows why a customer is waited for stands in the log with its hash, and a clause may ask for it', async () => {
  const { id } = await aRequest(job);
  const [letter, photograph] = [
    await aFileOf(job.support.actor, 'a'.repeat(64)),
    await aFileOf(job.support.actor, 'b'.repeat(64)),
  ];
  bodyOf(await wait(id, [letter, photograph]));
  const shown = { 'service_request.wait_shown': true };
  expect(await toldOf(id)).toMatchObject([
    {
      data: { files: `${letter} ${photograph}`, sha256: `${'a'.repeat(64)} ${'b'.repeat(64)}` },
      facts: shown,
      proposed: shown,
    },
  ]);
  const kept = await job.db.selectFrom('requestFile').select('fileId').where('requestId', '=', id).execute();
  expect(kept.map(({ fileId }) => fileId).toSorted()).toEqual([letter, photograph].toSorted());
});

test('a wait that nothing shows says so', async () => {
  const { id } = await aRequest(job);
  bodyOf(await wait(id));
  const [told] = await toldOf(id);
  expect(told.proposed).toEqual({ 'service_request.wait_shown': false });
  expect(told.data).toEqual({ reason: 'site_not_ready' });
});

test('a file that somebody else brought shows nothing, and nothing changes', async () => {
  const { id } = await aRequest(job);
  const strange = await aFileOf(job.csr.actor, 'c'.repeat(64));
  expect(codeOf(await wait(id, [strange]))).toBe('subject.not_found');
  expect(await toldOf(id)).toEqual([]);
});
