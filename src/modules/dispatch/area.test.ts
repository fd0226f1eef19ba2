import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, bodyOf } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'four-types' });
});
afterAll(() => database.close());

const clausesAgainst = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];

async function assign(engineerId: string, more: object = {}) {
  const { id } = await anOrder(job);
  return job.act(job.dispatcher.actor, 'dispatch.assign', { id, engineerId, ...more });
}

test('S2.FOUR.06 the service person of the area is sent', async () => {
  const engineer = await anEngineer(job);
  bodyOf(await assign(engineer.id));
});

test('S2.FOUR.06 somebody of another branch is not, unless the dispatcher lets it pass', async () => {
  const elsewhere = await aBranch(job.db, 'Qingdao');
  const engineer = await anEngineer(job, { branchId: elsewhere });
  const reason = '本区域无人可派';
  expect(clausesAgainst(await assign(engineer.id, { reason }))).toEqual(['S2.FOUR.06']);
  bodyOf(await assign(engineer.id, { reason, override: { reason } }));
});
