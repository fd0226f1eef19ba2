import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatInstant, hourMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';
import { foldFigures } from '../figures/fold.ts';
import { tick } from '../tick.ts';
import { verifyFigures } from './verify-figures.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  await wholeJob();
  await lateReport();
  await reopened();
  await passedToAnother();
  await overridden();
});
afterAll(() => database.close());

const verified = () => verifyFigures(database.pool, { book: job.road.regulations.book, zone: job.road.zone });

const query = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

async function wholeJob() {
  const engineer = await anEngineer(job);
  await carryOut(job, await anOrder(job), { last: 'work_order.complete', engineer });
}

/** The limit of arrival passes and is noticed; then the phone reports that the engineer had been there in time. */
async function lateReport() {
  const engineer = await anEngineer(job, { name: 'late' });
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.depart', engineer });
  await foldFigures(database.pool);
  job.clock.set(noon + 30 * hourMs);
  await tick(job.road);
  expect(await verdictsOf(order.requestId, 'S2.BUS.05')).toEqual(['broken']);
  const there = { id: order.id, outcome: 'at_place', position: { lng: 117, lat: 36.6, accuracyMetres: 12 } };
  const happenedAt = formatInstant(noon + 3 * hourMs);
  bodyOf(await job.act(engineer.actor, 'work_order.check_in', { ...there, happenedAt }));
  expect(await verdictsOf(order.requestId, 'S2.BUS.05')).toEqual(['kept']);
}

async function reopened() {
  const { id } = await aRequest(job);
  const act = (verb: string, more: object) =>
    job.act(job.support.actor, `service_request.${verb}`, { id, ...more });
  bodyOf(await act('reply', { text: '已收到' }));
  bodyOf(await act('solve_remotely', { resolution: '已复位' }));
  bodyOf(await job.act(job.support.actor, 'service_request.close', { id }));
  await foldFigures(database.pool);
  bodyOf(await act('reopen', { reason: '又坏了' }));
}

/** Two are sent without one of them being the leader, because the manager says so. */
async function overridden() {
  const engineer = await anEngineer(job);
  const { id, requestId } = await anOrder(job, { crewSize: 2 });
  const sent = { id, engineerId: engineer.id, reason: 'test', override: { reason: '组长稍后指定' } };
  bodyOf(await job.act(job.manager.actor, 'dispatch.assign', sent));
  const passed = `select actor_id from verdict where subject_id = $1 and outcome = 'overridden'`;
  expect(await query(passed, [requestId])).toEqual([{ actor_id: job.manager.id }]);
}

/** Broken under one dispatcher, then sent again by another. */
async function passedToAnother() {
  const other = await aPerson(job.db, 'dispatcher', { branchId: job.branchId, name: 'other' });
  const [slow, quick] = [await anEngineer(job, { name: 'slow' }), await anEngineer(job, { name: 'quick' })];
  const order = await anOrder(job);
  await carryOut({ ...job, dispatcher: other }, order, { last: 'work_order.accept', engineer: slow });
  job.clock.set(job.clock.now() + 30 * hourMs);
  await tick(job.road);
  bodyOf(await job.act(job.dispatcher.actor, 'dispatch.unassign', { id: order.id, reason: '生病' }));
  await carryOut(job, order, { last: 'work_order.complete', engineer: quick });
  const arrival = `select person_id from clock where subject_id = $1 and clause = 'S2.BUS.05' and status = 'broken'`;
  expect(await query(arrival, [order.requestId])).toEqual([{ person_id: other.id }]);
}

async function verdictsOf(id: string, clause: string): Promise<string[]> {
  const rows = await query('select status from clock where subject_id = $1 and clause = $2', [id, clause]);
  return rows.map(({ status }) => status);
}

test('figures agree with the logs before and after they are folded, and after each late word', async () => {
  const before = await verified();
  expect(before.findings).toEqual([]);
  expect(before.figures).toBeGreaterThan(20);
  expect(await foldFigures(database.pool)).toBe(false);
  expect(await query('select count(*)::int as left from figure_change')).toEqual([{ left: 0 }]);
  expect(await verified()).toEqual(before);
});

test('a late report takes the broken limit away from its day', async () => {
  const kept = `select measure, amount::int as amount from figure where clause = 'S2.BUS.05' and grain = 'month'
    and measure in ('kept', 'broken') order by measure`;
  expect(await query(kept)).toEqual([
    { measure: 'broken', amount: 1 },
    { measure: 'kept', amount: 2 },
  ]);
});

/** Tampers, looks, and puts it back. */
async function findingsAfter(statement: string, undo: string) {
  await query(statement);
  const { findings } = await verified();
  await query(undo);
  expect((await verified()).findings).toEqual([]);
  return findings;
}

test('a figure that was made better is named, with what it should be', async () => {
  const that = `clause = 'S2.BUS.05' and measure = 'broken' and grain = 'month'`;
  const findings = await findingsAfter(
    `update figure set amount = 0 where ${that}`,
    `update figure set amount = 1 where ${that}`,
  );
  const figure = { what: 'figure_differs', clause: 'S2.BUS.05', measure: 'broken', grain: 'month' };
  expect(findings).toEqual([expect.objectContaining({ ...figure, kept: '0', recomputed: '1' })]);
});

test('a change that nobody brought about is named', async () => {
  const made = `insert into figure_change values ('S2.BUS.05', 0, 'kept', '2026-11-20', null, null, 0.000001)`;
  const findings = await findingsAfter(made, 'delete from figure_change');
  expect(findings.map(({ grain, kept, recomputed }) => [grain, kept, recomputed])).toEqual([
    ['month_of_all', '2.000001', '2'],
    ['month', '0.000001', '0'],
    ['day_of_all', '2.000001', '2'],
    ['day', '0.000001', '0'],
  ]);
});

test('a broken limit that was put on somebody else is named with its case', async () => {
  const broken = `clause = 'S2.BUS.05' and status = 'broken'`;
  const [was] = await query(`select subject_id, person_id from clock where ${broken}`);
  const findings = await findingsAfter(
    `update clock set person_id = gen_random_uuid() where ${broken}`,
    `update clock set person_id = '${was?.person_id}' where ${broken}`,
  );
  const place = { what: 'row_differs', clause: 'S2.BUS.05', subjectId: was?.subject_id };
  expect(findings).toEqual([expect.objectContaining(place), expect.objectContaining(place)]);
});

test('an indicator whose row is missing is named', async () => {
  const alter = (verb: string) => query(`alter table tally ${verb} trigger tally_append_only`);
  await alter('disable');
  const [row] = await query('delete from tally where ctid = (select ctid from tally limit 1) returning *');
  const { findings } = await verified();
  expect(findings).toEqual([
    expect.objectContaining({ what: 'row_differs', clause: row?.clause, measure: row?.part }),
  ]);
});
