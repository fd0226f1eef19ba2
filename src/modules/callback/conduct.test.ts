import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallbackRow, ConductQuestion } from '#contract/follow-up.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf } from '#testing/department.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'experience' });
});
afterAll(() => database.close());

const marks = { attitude: 5, skill: 5, outcome: 5, isSatisfied: true };

async function aCallBack(): Promise<string> {
  const { id } = await aRequest(job);
  bodyOf(
    await job.act(job.support.actor, 'service_request.solve_remotely', { id, resolution: '已指导复位' }),
  );
  const { items } = await job.read<{ items: CallbackRow[] }>(job.csr.actor, '/callbacks', { limit: 100 });
  const due = items.find(({ requestId }) => requestId === id);
  if (!due) throw new Error('no call-back is due');
  return due.id;
}

async function answer(conduct: readonly { clause: string; isFavourable: boolean }[]): Promise<void> {
  const id = await aCallBack();
  bodyOf(await job.act(job.csr.actor, 'callback.record', { id, result: 'reached', ...marks, conduct }));
}

async function counted(clause: string, part: string): Promise<number> {
  const { rows } = await database.pool.query<{ amount: string }>(
    'select coalesce(sum(amount), 0) as amount from tally where clause = $1 and part = $2',
    [clause, part],
  );
  return Number(rows[0]?.amount);
}

test('S1.EXP.06 S1.EXP.22 the rules of conduct of the regulation in force are asked in the reader’s language', async () => {
  const { questions } = await job.read<{ questions: ConductQuestion[] }>(
    job.csr.actor,
    '/callbacks/questions',
  );
  expect(questions.map(({ clause }) => clause)).toEqual(['S1.EXP.06', 'S1.EXP.08', 'S1.EXP.22']);
  expect(questions[0]).toMatchObject({
    no: '2.5',
    text: expect.stringMatching(/^Manners, speech and dress are proper/),
  });
});

test('S1.EXP.06 an answer counts in the figure of its clause, kept or not, and in no other', async () => {
  await answer([{ clause: 'S1.EXP.06', isFavourable: true }]);
  await answer([
    { clause: 'S1.EXP.06', isFavourable: false },
    { clause: 'S1.EXP.22', isFavourable: true },
  ]);
  expect([await counted('S1.EXP.06', 'numerator'), await counted('S1.EXP.06', 'denominator')]).toEqual([
    1, 2,
  ]);
  expect([await counted('S1.EXP.22', 'numerator'), await counted('S1.EXP.22', 'denominator')]).toEqual([
    1, 1,
  ]);
});

test('S1.EXP.06 who was not asked about conduct is not counted', async () => {
  const before = await counted('S1.EXP.06', 'denominator');
  await answer([]);
  expect(await counted('S1.EXP.06', 'denominator')).toBe(before);
});
