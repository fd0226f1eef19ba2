import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MaintenancePlan } from '#contract/maintenance.ts';
import { parseInstant } from '#kernel/time.ts';
import { addAsset } from '#modules/asset/index.ts';
import { newId } from '#platform/id.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { buildersOn, done } from '#testing/builders.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, type MainJob } from '#testing/main-job.ts';
import { maintenanceRoutes, makeVisits } from './index.ts';

let database: TestDatabase;
let job: MainJob;
let asked: RoutesAsked;
let planner: Person;
let assetId: string;

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  asked = askRoutes(job, maintenanceRoutes);
  planner = await aPerson(job.db, 'dispatcher', { branchId: job.branchId });
});
afterAll(() => database.close());

beforeEach(async () => {
  job.clock.set(parseInstant('2026-11-20T04:00:00Z'));
  const { customerId, siteId } = job.customer;
  const machine = { serialNo: `M${newId().slice(-10)}`, productLine: 'bus', model: 'K9', soldByAgent: false };
  assetId = (await done<{ id: string }>(job.road, addAsset, { customerId, siteId, ...machine })).id;
});

const monthly = {
  ...{
    title: '月度保养',
    task: '检查气路',
    startsAt: '2026-11-30T09:00',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
  },
  ...{ minutes: 90, leadDays: 7 },
};

async function aPlan(more: object = {}): Promise<{ id: string; nextAt: string }> {
  return bodyOf(await asked.act(planner.actor, 'maintenance.plan', { assetId, ...monthly, ...more }));
}

async function theOnly(): Promise<MaintenancePlan | undefined> {
  const { items } = await asked.read<{ items: MaintenancePlan[] }>(planner.actor, '/maintenance-plans', {
    assetId,
  });
  return items[0];
}

const made = () => makeVisits({ road: job.road, db: job.db });

describe('recurring maintenance', () => {
  test('shows its next visits', async () => {
    await aPlan();
    expect((await theOnly())?.upcoming).toEqual([
      '2026-11-30T01:00:00Z',
      '2026-12-31T01:00:00Z',
      '2027-01-31T01:00:00Z',
    ]);
  });

  test('makes the work order as many days ahead as it says, once, with its appointment', async () => {
    await aPlan();
    await made();
    expect((await theOnly())?.last).toBeNull();
    job.clock.set(parseInstant('2026-11-23T01:00:00Z'));
    await made();
    await made();
    const plan = await theOnly();
    expect(plan?.nextAt).toBe('2026-12-31T01:00:00Z');
    expect(plan?.last?.refusals).toEqual([]);
    const orders = await job.db
      .selectFrom('workOrder')
      .select(['task', 'appointmentFrom', 'appointmentTo'])
      .where('requestId', '=', plan?.last?.requestId ?? '')
      .execute();
    expect(orders.map(row => [row.task, String(row.appointmentFrom), String(row.appointmentTo)])).toEqual([
      ['检查气路', '2026-11-30T01:00:00Z', '2026-11-30T02:30:00Z'],
    ]);
  });

  test('two processes that look at once make one visit', async () => {
    await aPlan();
    job.clock.set(parseInstant('2026-11-25T01:00:00Z'));
    await Promise.all([made(), made()]);
    const { rows } = await database.pool.query(
      'select count(*)::int as n from service_request where asset_id = $1',
      [assetId],
    );
    expect(rows[0].n).toBe(1);
  });

  test('makes nothing while it is paused, and goes on with the next visit from then', async () => {
    const { id } = await aPlan();
    bodyOf(await asked.act(planner.actor, 'maintenance.pause', { id }));
    job.clock.set(parseInstant('2026-12-05T01:00:00Z'));
    await made();
    expect((await theOnly())?.last).toBeNull();
    bodyOf(await asked.act(planner.actor, 'maintenance.resume', { id }));
    expect((await theOnly())?.nextAt).toBe('2026-12-31T01:00:00Z');
  });

  test('is planned otherwise: what was made stays, its day gets no second visit, and an ended one does not change', async () => {
    const { id } = await aPlan();
    job.clock.set(parseInstant('2026-11-23T01:00:00Z'));
    await made();
    const { last } = (await theOnly()) ?? {};
    const anew = { ...monthly, id, title: '双月保养', startsAt: '2026-11-30T14:00', requiredSkill: null };
    const change = (more: object) => asked.act(planner.actor, 'maintenance.change', { ...anew, ...more });
    bodyOf(await change({ rule: 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1' }));
    expect(await theOnly()).toMatchObject({
      ...{ title: '双月保养', state: 'active', nextAt: '2027-01-31T06:00:00Z', last },
    });
    expect(codeOf(await change({ rule: 'FREQ=MONTHLY;EVERY=2' }))).toBe('maintenance.rule_unreadable');
    bodyOf(await asked.act(planner.actor, 'maintenance.pause', { id }));
    expect(bodyOf(await change({}))).toMatchObject({ state: 'paused', nextAt: null });
    bodyOf(await asked.act(planner.actor, 'maintenance.end', { id }));
    expect(codeOf(await change({}))).toBe('subject.state');
  });

  test('that has ended does not begin again', async () => {
    const { id } = await aPlan();
    bodyOf(await asked.act(planner.actor, 'maintenance.end', { id }));
    expect(codeOf(await asked.act(planner.actor, 'maintenance.resume', { id }))).toBe('subject.state');
  });

  test('ends with the last visit of its rule', async () => {
    await aPlan({ rule: 'FREQ=MONTHLY;COUNT=1' });
    job.clock.set(parseInstant('2026-11-25T01:00:00Z'));
    await made();
    expect(await theOnly()).toMatchObject({ state: 'ended', nextAt: null, upcoming: [] });
  });

  test('a rule that never comes round is refused', async () => {
    const never = { assetId, ...monthly, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' };
    expect(codeOf(await asked.act(planner.actor, 'maintenance.plan', never))).toBe(
      'maintenance.rule_unreadable',
    );
  });

  test('a time zone that there is not is refused as no choice there is', async () => {
    const unknown = { assetId, ...monthly, zone: 'Mars/Olympus' };
    expect(await asked.act(planner.actor, 'maintenance.plan', unknown)).toMatchObject({
      refusals: [{ code: 'input.invalid', field: 'zone', params: { keyword: 'enum' } }],
    });
  });

  test('is not for engineers', async () => {
    const engineer = await aPerson(job.db, 'engineer', { branchId: job.branchId });
    const plan = { assetId, ...monthly };
    expect(codeOf(await asked.act(engineer.actor, 'maintenance.plan', plan))).toBe('access.denied');
  });
});

test('another branch sees nothing of it', async () => {
  await aPlan();
  const elsewhere = await buildersOn(job.road, job.db).aBranch();
  const dispatcher = await aPerson(job.db, 'dispatcher', { branchId: elsewhere.id });
  const { items } = await asked.read<{ items: unknown[] }>(dispatcher.actor, '/maintenance-plans', {});
  expect(items).toEqual([]);
});
