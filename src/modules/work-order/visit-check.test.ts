import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clearingItems, safetyItems } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, type MainJob, stepsOnSite } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let order: { id: string };
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'tech-service-centre' });
});
afterAll(() => database.close());

/** A visit up to a step, as this regulation wants it begun. */
async function aVisit(last: string, isCareful = false) {
  engineer = await anEngineer(job);
  const { id } = await aRequest(job);
  const note = { id, kind: 'remote_attempt', text: '电话指导重启气泵，无效' };
  bodyOf(await job.act(job.support.actor, 'service_request.note', note));
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', { id, task: '检查前门气路' });
  order = { id: bodyOf<{ workOrderId: string }>(passed).workOrderId };
  const window = { from: '2026-11-20T06:00:00Z', to: '2026-11-20T08:00:00Z' };
  bodyOf(await job.act(job.csr.actor, 'appointment.agree', { ...order, ...window }));
  await carryOut(job, order, { last, engineer, isCareful });
}

/** The clauses that refuse a step; none when it is taken. */
async function refusedBy(action: string, input?: object): Promise<(string | undefined)[]> {
  const known = stepsOnSite.find(([name]) => name === action)?.[1];
  const outcome = await job.act(engineer.actor, action, { ...order, ...(input ?? known) });
  return outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];
}

describe('S4.TECH.13 safety before the work', () => {
  test('S4.TECH.13 no repair is written before safety was looked after; then it is', async () => {
    await aVisit('work_order.request_consent');
    expect(await refusedBy('work_order.record_repair')).toContain('S4.TECH.13');
    expect(await refusedBy('work_order.check_safety', { items: safetyItems })).toEqual([]);
    expect(await refusedBy('work_order.record_repair')).toEqual([]);
  });

  test('S4.TECH.13 a check that leaves something out is no confirmation', async () => {
    await aVisit('work_order.request_consent');
    expect(await refusedBy('work_order.check_safety', { items: safetyItems.slice(1) })).toEqual([]);
    expect(await refusedBy('work_order.record_repair')).toContain('S4.TECH.13');
  });
});

describe('S4.TECH.14 clear, restored, handed over', () => {
  test.each(clearingItems)('S4.TECH.14 nobody completes without %s', async missing => {
    await aVisit('service_report.sign', true);
    const items = clearingItems.filter(item => item !== missing);
    expect(await refusedBy('work_order.clear_up', { items })).toEqual([]);
    expect(await refusedBy('work_order.complete')).toContain('S4.TECH.14');
  });

  test('S4.TECH.14 with all three the order is completed', async () => {
    await aVisit('service_report.sign', true);
    expect(await refusedBy('work_order.clear_up', { items: clearingItems })).toEqual([]);
    expect(await refusedBy('work_order.complete')).toEqual([]);
  });
});
