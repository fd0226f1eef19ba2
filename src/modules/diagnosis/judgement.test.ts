import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'doors-windows' });
});
afterAll(() => database.close());

async function anOrderOf(): Promise<{ id: string; requestId: string; engineer: Person }> {
  job.clock.set(noon);
  const engineer = await anEngineer(job);
  return { ...(await anOrder(job)), engineer };
}

async function judged(requestId: string) {
  const { rows } = await database.pool.query<{ outcome: string }>(
    `select outcome from verdict where subject_id = $1 and clause = 'S2.DOOR.02' order by at, seq`,
    [requestId],
  );
  const { state } = await stateOf(job.db, requestId);
  const clocks = state.clocks.filter(({ clause }) => clause === 'S2.DOOR.02').map(({ status }) => status);
  return { verdicts: rows.map(({ outcome }) => outcome), clocks };
}

test('S2.DOOR.02 quality judges a disputed repair in time and says why: kept', async () => {
  const { requestId: id } = await anOrderOf();
  bodyOf(await job.act(job.csr.actor, 'repair_report.dispute', { id, note: '用户认为不是使用不当' }));
  const judgement = '型材变形，属质量问题';
  expect(codeOf(await job.act(job.csr.actor, 'repair_report.judge', { id, judgement }))).toBe(
    'access.denied',
  );
  bodyOf(await job.act(job.quality.actor, 'repair_report.judge', { id, judgement }));
  expect(await judged(id)).toEqual({ verdicts: ['kept'], clocks: ['kept'] });
});

test('S2.DOOR.02 a judgement a month later, without words, is broken twice', async () => {
  const { requestId: id } = await anOrderOf();
  bodyOf(await job.act(job.csr.actor, 'repair_report.dispute', { id }));
  job.clock.set(noon + 30 * dayMs);
  bodyOf(await job.act(job.quality.actor, 'repair_report.judge', { id }));
  expect(await judged(id)).toEqual({ verdicts: ['broken'], clocks: ['broken'] });
});

test('S2.DOOR.02 what was done over is inspected and passed before the order is completed', async () => {
  const { id, requestId, engineer } = await anOrderOf();
  const assigned = { state: 'assigned', engineerId: engineer.id };
  await job.db.updateTable('workOrder').set(assigned).where('id', '=', id).execute();
  const isBarred = async () => {
    const outcome = await job.act(engineer.actor, 'work_order.complete', { id });
    return outcome instanceof Refused && outcome.refusals.some(({ clause }) => clause === 'S2.DOOR.02');
  };
  const inspect = (isReworkPassed: boolean) =>
    job.act(job.quality.actor, 'rework.inspect', { id: requestId, isReworkPassed });
  expect(await isBarred()).toBe(false);
  bodyOf(await job.act(engineer.actor, 'rework.finish', { id: requestId }));
  expect(await isBarred()).toBe(true);
  bodyOf(await inspect(false));
  expect(await isBarred()).toBe(true);
  expect(codeOf(await inspect(true))).toBe('diagnosis.nothing_open');
  bodyOf(await job.act(engineer.actor, 'rework.finish', { id: requestId }));
  bodyOf(await inspect(true));
  expect(await isBarred()).toBe(false);
});
