import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClauseCase } from '#contract/compliance.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant, hourMs, minuteMs } from '#kernel/time.ts';
import { conductRoutes, conductTopicsOf } from '#modules/conduct/index.ts';
import { transaction } from '#platform/database/transaction.ts';
import { verifyFigures } from '#road/evidence/verify-figures.ts';
import { foldFigures } from '#road/figures/fold.ts';
import { recountFigures } from '#road/figures/recount.ts';
import type { ReadContext } from '#road/route.ts';
import { tick } from '#road/tick.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';
import { readBreakdown } from './queries/breakdown.ts';
import { readCases } from './queries/cases.ts';
import { readFigures } from './queries/figures.ts';

let database: TestDatabase;
let job: MainJob;
let conduct: RoutesAsked;
const november = { from: '2026-11-01', to: '2026-11-30' };
const reportingIn = { clause: 'S2.MACH.21', control: 0 };

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  conduct = askRoutes(job, conductRoutes(ground()));
});
afterAll(() => database.close());

function ground() {
  const { road } = job;
  return { road, regulations: road.regulations, zone: () => road.zone };
}

function context(): ReadContext {
  return { db: job.db, road: job.road, actor: job.manager.actor, reach: 'all', now: job.clock.now() };
}

/** An engineer leaves and reports in two hours late; the case that is opened of it. */
async function lateReport() {
  job.clock.set(noon);
  const engineer = await anEngineer(job);
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'service_report.sign', engineer });
  job.clock.set(noon + 2 * hourMs);
  await tick(job.road);
  await deliver();
  const found = job.db.selectFrom('conductCase').select('id').where('personId', '=', engineer.id);
  return { engineer, order, id: (await found.executeTakeFirstOrThrow()).id };
}

async function deliver(): Promise<void> {
  const topics = conductTopicsOf(ground());
  const waiting = await job.db.deleteFrom('outbox').returning(['topic', 'payload']).execute();
  for (const { topic, payload } of waiting) await topics[topic as keyof typeof topics]?.(payload);
}

async function excuse(id: string) {
  const words = '前一站配件未到，现场等件';
  bodyOf(await conduct.act(job.manager.actor, 'conduct.excuse', { id, excuse: 'waiting_for_parts', words }));
}

function answered<T>(answer: Refused | T): T {
  if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
  return answer;
}

async function figure(more: object = {}) {
  const { items } = answered(await readFigures(job.regulations)(context(), { ...november, ...more }));
  const found = items.find(({ clause, kind }) => clause === reportingIn.clause && kind === 'deadline');
  if (!found) throw new Error('no figures');
  return found;
}

async function casesOf(outcome: ClauseCase['outcome']) {
  const { control } = await figure();
  return answered(await readCases(context(), { ...november, ...reportingIn, control, outcome })).items;
}

const verified = async () =>
  (await verifyFigures(database.pool, { book: job.road.regulations.book, zone: job.road.zone })).findings;

describe('S2.MACH.21: a late report that the supervisor excuses', () => {
  test('counts as excused and no longer as broken, in every figure and its cases', async () => {
    const { id, engineer } = await lateReport();
    await lateReport();
    expect(await figure()).toMatchObject({ broken: 2, excused: 0 });
    await foldFigures(database.pool);
    await excuse(id);
    const { broken, excused, share, kept } = await figure();
    expect({ broken, excused, share }).toEqual({ broken: 1, excused: 1, share: kept / (kept + 1) });
    expect(await figure({ personId: engineer.id })).toMatchObject({ broken: 0, excused: 1 });
    expect(await casesOf('broken')).toHaveLength(1);
    const [listed, ...others] = await casesOf('excused');
    expect(others).toEqual([]);
    expect(listed).toMatchObject({ outcome: 'excused', personName: 'engineer' });
    const { control } = await figure();
    const shares = await readBreakdown(context(), { ...november, ...reportingIn, control, by: 'tier' });
    expect(answered(shares).items).toMatchObject([{ key: 'A', broken: 1, excused: 1 }]);
  });

  test('says who excused it, and why', async () => {
    const [listed] = await casesOf('excused');
    expect(listed?.explanation.at(-1)).toMatch(/manager: waiting for parts \(/);
  });

  test('agrees with the logs before and after it is folded, and counted anew', async () => {
    expect(await verified()).toEqual([]);
    await foldFigures(database.pool);
    expect(await verified()).toEqual([]);
    const before = await figure();
    await transaction(database.pool, tx => recountFigures(tx, job.road.zone));
    expect(await figure()).toEqual(before);
    expect(await verified()).toEqual([]);
  });

  test('that was excused without any word in the log is named', async () => {
    await database.pool.query(`update clock set excused = true where clause = $1 and status = 'broken'`, [
      reportingIn.clause,
    ]);
    expect((await verified()).map(({ what, measure }) => [what, measure])).toContainEqual([
      'row_differs',
      'excused',
    ]);
    await database.pool.query(`update clock set excused = false where subject_id not in (
      select subject_id from event where type = 'occasion.excused')`);
    expect(await verified()).toEqual([]);
  });

  test('counts as kept when a later word shows that the engineer had reported in time', async () => {
    const { id, engineer, order } = await lateReport();
    await excuse(id);
    const before = await figure();
    const happenedAt = formatInstant(noon + 10 * minuteMs);
    bodyOf(await job.act(engineer.actor, 'work_order.complete', { id: order.id, happenedAt }));
    const after = await figure();
    expect(after).toMatchObject({
      kept: before.kept + 1,
      excused: before.excused - 1,
      broken: before.broken,
    });
    await foldFigures(database.pool);
    expect(await verified()).toEqual([]);
  });
});

test('a verdict that was excused may not be changed in anything else', async () => {
  await expect(database.pool.query(`update verdict set outcome = 'kept'`)).rejects.toThrow(/evidence/);
});
