import { afterAll, beforeAll, expect, test } from 'vitest';
import { formRoutes } from '#modules/form/index.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'gas-cs' });
});
afterAll(() => database.close());

test('S3.GAS.02 a complaint is verified once its record says which must-not it concerns', async () => {
  const { id: requestId } = await aRequest(job);
  const { id } = bodyOf<{ id: string }>(
    await job.act(job.csr.actor, 'complaint.open', { id: requestId, text: '维修员索要现金' }),
  );
  const verify = () =>
    job.act(job.quality.actor, 'complaint.verify', { id, isByService: true, finding: '属实' });
  const words = { en: 'The record that the regulation demands still lacks: Complaint record.' };
  expect(await verify()).toMatchObject({ refusals: [{ clause: 'S3.GAS.02', words }] });

  const forms = askRoutes(job, formRoutes({ regulations: job.regulations, files: job.files }));
  const file = (content: object) =>
    forms.act(job.csr.actor, 'form.file', { form: 'complaint_record', requestId, content });
  const record = { customer: '李先生', content: '维修员索要现金' };
  expect(codeOf(await file(record))).toBe('form.field_missing');
  bodyOf(await file({ ...record, must_not: 'charging' }));
  expect(bodyOf(await verify())).toMatchObject({ state: 'verified', isByService: true });
});
