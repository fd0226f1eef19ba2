import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';
import { answerableFor } from './answerable.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

/** Who answers for what was found in a request that the engineer of the order worked on. */
async function answering(...roles: string[]) {
  const engineer = await anEngineer(job);
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.check_in', engineer });
  const { personId } = await answerableFor(job.db, { originId: order.requestId, roles });
  return { personId, engineerId: engineer.id };
}

describe('who answers for a finding', () => {
  test('is the engineer of the latest work order where an engineer is meant', async () => {
    const { personId, engineerId } = await answering('engineer');
    expect(personId).toBe(engineerId);
  });

  test('is the only one of several roles who had to do with it', async () => {
    const { personId, engineerId } = await answering('support', 'engineer', 'warehouse');
    expect(personId).toBe(engineerId);
  });

  test('is left to a supervisor where two people of two roles had to do with it', async () => {
    expect((await answering('csr', 'engineer')).personId).toBeNull();
  });

  test('is left to a supervisor where nobody of the role had to do with it', async () => {
    expect((await answering('warehouse')).personId).toBeNull();
  });
});
