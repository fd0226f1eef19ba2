import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packsFolder } from '#platform/regulation/read-pack.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aFolder } from '#testing/folder.ts';
import { aMainJob, aRequest } from '#testing/main-job.ts';
import { readRegulation } from '../cli/pack-load.ts';
import { changesFile } from './changes-file.ts';

let database: TestDatabase;
let request: { readonly id: string };
beforeAll(async () => {
  database = await testDatabase();
  request = await aRequest(await aMainJob(database));
});
afterAll(() => database.close());

test('a verdict that changes is listed with the numbers of its case and clause, and the name of what was to be done', async () => {
  const path = join(aFolder('changes'), 'changes.csv');
  const regulations = [await readRegulation(join(packsFolder, 'bus-maker'))];
  const file = await changesFile({ db: database.db, path, regulations, locale: 'en' });
  const occasion = 'S2.BUS.05/deadline1#1';
  await file.add({ subjectId: request.id, changes: [{ occasion, before: 'kept', after: 'broken' }] });
  await file.add({
    subjectId: request.id,
    changes: [{ occasion: 'GONE/deadline1#1', before: 'kept', after: null }],
  });
  await file.end();
  const { requestNo } = await database.db
    .selectFrom('serviceRequest')
    .select('requestNo')
    .where('id', '=', request.id)
    .executeTakeFirstOrThrow();
  expect(readFileSync(path, 'utf8').split('\n')).toEqual([
    'case,case_no,occasion,clause_no,name,before,after',
    `${request.id},${requestNo},${occasion},3.1,On site,kept,broken`,
    `${request.id},${requestNo},GONE/deadline1#1,GONE,GONE,kept,`,
    '',
  ]);
});

test('a file that cannot be written is told before anything is tried', async () => {
  const asked = { db: database.db, path: aFolder('changes'), regulations: [], locale: 'en' as const };
  await expect(changesFile(asked)).rejects.toMatchObject({ code: 'EISDIR' });
});
