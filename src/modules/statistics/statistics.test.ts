import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MonthFigures } from '#contract/compliance.ts';
import { Refused } from '#kernel/refusal.ts';
import { parseInstant } from '#kernel/time.ts';
import { createRegistry, type Registry } from '#modules/regulation/index.ts';
import type { Actor } from '#road/actor.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, codeOf } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';
import { vocabulary } from '../../app/vocabulary.ts';
import { readMonthly } from './queries/monthly.ts';

let database: TestDatabase;
let job: MainJob;
let registry: Registry;

/** October: a request. November: two, one of them served with a charge. */
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  registry = createRegistry({ vocabulary, now: job.clock.now, zone: () => 'Asia/Shanghai' });
  await registry.load(job.db);
  job.clock.set(parseInstant('2026-10-31T15:59:59Z'));
  await aRequest(job);
  job.clock.set(parseInstant('2026-10-31T16:00:00Z'));
  await aRequest(job);
  job.clock.set(parseInstant('2026-11-20T04:00:00Z'));
  await carryOut(job, await anOrder(job), {
    last: 'work_order.complete',
    engineer: await anEngineer(job),
  });
});
afterAll(() => database.close());

function ask(
  actor: Actor,
  asked: { from: string; to: string; branchId?: string },
  reach: 'all' | 'branch' = 'all',
) {
  return readMonthly(registry)({ db: job.db, road: job.road, actor, reach, now: job.clock.now() }, asked);
}

async function monthsOf(...asked: Parameters<typeof ask>): Promise<MonthFigures[]> {
  const found = await ask(...asked);
  if (found instanceof Refused) throw new Error(JSON.stringify(found.refusals));
  return found.months;
}

const autumn = { from: '2026-10', to: '2026-11' };

describe('the service statistics', () => {
  test('count what fell into each month of the company’s own calendar', async () => {
    const [october, november] = await monthsOf(job.manager.actor, autumn);
    expect(october).toMatchObject({ month: '2026-10', requests: 1, visits: 0, personDays: 0, costFen: 0 });
    expect(november).toMatchObject({ month: '2026-11', requests: 2, visits: 1, personDays: 1 });
  });

  test('S2.BUS.02: the rates of a month are those of its own cases; none where nothing was judged', async () => {
    const [october, november] = await monthsOf(job.manager.actor, autumn);
    expect(october?.timelyRate).toBeNull();
    expect(november?.timelyRate).toBe(1);
  });

  test('name the clause of each target', async () => {
    const found = await ask(job.manager.actor, autumn);
    if (found instanceof Refused) throw new Error('refused');
    expect(found.targets.map(({ clause }) => clause)).toEqual(
      expect.arrayContaining(['S2.BUS.02', 'S2.BUS.03', 'S2.BUS.04']),
    );
  });

  test('show a manager of another branch nothing of this one', async () => {
    const branchId = await aBranch(job.db, 'Qingdao');
    const { actor } = await aPerson(job.db, 'manager', { branchId });
    const [, november] = await monthsOf(actor, autumn, 'branch');
    expect(november).toMatchObject({ requests: 0, visits: 0 });
  });

  test.each([
    { from: '2026-11', to: '2026-10' },
    { from: '2026-13', to: '2026-13' },
    { from: '2020-01', to: '2026-11' },
  ])('refuse a period that is none or too long: $from to $to', async asked => {
    expect(codeOf(await ask(job.manager.actor, asked))).toBe('input.invalid');
  });
});
