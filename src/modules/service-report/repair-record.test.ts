import { afterAll, beforeAll, expect, test } from 'vitest';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'discipline' });
});
afterAll(() => database.close());

/** A work order after a remote attempt and with an appointment, as the regulation demands first. */
async function agreedVisit() {
  const { id } = await aRequest(job);
  const note = { id, kind: 'remote_attempt', text: '电话指导重启气泵，无效' };
  bodyOf(await job.act(job.support.actor, 'service_request.note', note));
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', { id, task: '检查前门气路' });
  const order = { id: bodyOf<{ workOrderId: string }>(passed).workOrderId, requestId: id };
  const window = { from: '2026-11-20T06:00:00Z', to: '2026-11-20T08:00:00Z' };
  bodyOf(await job.act(job.csr.actor, 'appointment.agree', { id: order.id, ...window }));
  return order;
}

test('S0.DISC.26 a signed repair record has its time, symptom, work and parts: kept', async () => {
  const order = await agreedVisit();
  const engineer = await anEngineer(job);
  await carryOut(job, order, { last: 'service_report.sign', engineer, isCareful: true });
  const { state } = await stateOf(job.db, order.requestId);
  expect(state.facts).toMatchObject({
    'report.repaired_at': job.clock.now(),
    'report.fault': '前门打不开',
    'report.work': '更换门泵并调整',
    'report.parts_replaced': '门泵 ×1',
  });
  const { rows } = await database.pool.query(
    `select outcome from verdict where subject_id = $1 and clause = 'S0.DISC.26' and control = 0`,
    [order.requestId],
  );
  expect(rows).toEqual([{ outcome: 'kept' }]);
});
