import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClauseCase, FigureShare } from '#contract/compliance.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant, hourMs } from '#kernel/time.ts';

import { foldFigures } from '#road/figures/fold.ts';
import type { ReadContext } from '#road/route.ts';
import { tick } from '#road/tick.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';

import { readBreakdown } from './queries/breakdown.ts';
import { readCases } from './queries/cases.ts';
import { readExceptions } from './queries/exceptions.ts';
import { readFigures } from './queries/figures.ts';

let database: TestDatabase;
let job: MainJob;
let registry: MainJob['regulations'];
let context: ReadContext;
let other: Person;
const november = { from: '2026-11-01', to: '2026-11-30' };
const arrival = { clause: 'S2.BUS.05', control: 0 };

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  registry = job.regulations;
  other = await aPerson(job.db, 'dispatcher', { branchId: job.branchId, name: 'other' });
  await arrived({ by: job.dispatcher, afterHours: 1 });
  await arrived({ by: job.dispatcher, afterHours: 30 });
  await arrived({ by: other, afterHours: 30 });
  await waited();
  await withdrawn();
  await overridden();
  const { road, db, clock } = job;
  context = { db, road, actor: job.manager.actor, reach: 'all', now: clock.now() };
});
afterAll(() => database.close());

async function arrived({ by, afterHours }: { by: Person; afterHours: number }) {
  const engineer = await anEngineer(job);
  const order = await anOrder(job);
  await carryOut({ ...job, dispatcher: by }, order, { last: 'work_order.depart', engineer });
  job.clock.set(job.clock.now() + afterHours * hourMs);
  await tick(job.road);
  await foldFigures(database.pool);
  const there = { id: order.id, outcome: 'at_place', position: { lng: 117, lat: 36.6, accuracyMetres: 12 } };
  bodyOf(await job.act(engineer.actor, 'work_order.check_in', there));
}

async function waited() {
  const { id } = await aRequest(job);
  const act = (verb: string, more: object = {}) =>
    job.act(job.support.actor, `service_request.${verb}`, { id, ...more });
  bodyOf(await act('wait', { reason: 'customer_away' }));
  job.clock.set(job.clock.now() + 2 * hourMs);
  bodyOf(await act('resume'));
  bodyOf(await act('solve_remotely', { resolution: '已复位' }));
}

/** Two are sent without one of them being the leader, because the manager says so. */
async function overridden() {
  const engineer = await anEngineer(job);
  const { id } = await anOrder(job, { crewSize: 2 });
  const override = { reason: '组长稍后指定', kind: 'urgent' };
  const sent = { id, engineerId: engineer.id, reason: 'test', override };
  bodyOf(await job.act(job.manager.actor, 'dispatch.assign', sent));
}

/** A broken arrival that a late report makes a kept one. */
async function withdrawn() {
  const engineer = await anEngineer(job);
  const order = await anOrder(job);
  const registeredAt = job.clock.now();
  await carryOut(job, order, { last: 'work_order.depart', engineer });
  job.clock.set(registeredAt + 30 * hourMs);
  await tick(job.road);
  const there = { id: order.id, outcome: 'at_place', position: { lng: 117, lat: 36.6, accuracyMetres: 12 } };
  const happenedAt = formatInstant(registeredAt + hourMs);
  bodyOf(await job.act(engineer.actor, 'work_order.check_in', { ...there, happenedAt }));
}

function answered<T>(answer: Refused | T): T {
  if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
  return answer;
}

async function figureOf(more: object = {}, over: Partial<ReadContext> = {}, place = arrival) {
  const { items } = answered(await readFigures(registry)({ ...context, ...over }, { ...november, ...more }));
  const figures = items.find(({ clause, control }) => clause === place.clause && control === place.control);
  if (!figures) throw new Error(`no figures of ${place.clause}`);
  return figures;
}

async function casesOf(outcome: ClauseCase['outcome'], more: object = {}) {
  const asked = { ...november, ...arrival, outcome, ...more };
  return answered(await readCases(context, asked));
}

describe('figures', () => {
  test('S2.BUS.05: are kept and broken, whether they are folded or not', async () => {
    const before = await figureOf();
    expect(before).toMatchObject({ kept: 2, broken: 2, running: 1, share: 0.5 });
    await foldFigures(database.pool);
    expect(await figureOf()).toEqual(before);
  });

  test.each([
    ['a day', { from: '2026-11-20', to: '2026-11-20' }, { kept: 1, broken: 0 }],
    [
      'days that begin in one month and end in another',
      { from: '2026-10-15', to: '2026-11-21' },
      { kept: 1 },
    ],
    ['months with days at both ends', { from: '2026-09-15', to: '2026-12-15' }, { kept: 2, broken: 2 }],
    ['a month before', { from: '2026-10-01', to: '2026-10-31' }, { kept: 0, broken: 0, share: null }],
  ])('of %s are of that time only', async (_period, period, expected) => {
    expect(await figureOf(period)).toMatchObject(expected);
  });

  test('of one person are those that they answered for when they were judged', async () => {
    expect(await figureOf({ personId: other.id })).toMatchObject({ kept: 0, broken: 1, running: 0 });
    expect(await figureOf({ personId: job.dispatcher.id })).toMatchObject({ kept: 2, broken: 1 });
  });

  test('of one class of customers, of one branch', async () => {
    expect(await figureOf({ tier: 'A' })).toMatchObject({ kept: 2, broken: 2 });
    expect(await figureOf({ tier: 'B' })).toMatchObject({ kept: 0, broken: 0, running: 0 });
    const elsewhere = await aBranch(job.db, 'Qingdao');
    expect(await figureOf({ branchId: elsewhere })).toMatchObject({ kept: 0, broken: 0 });
    const manager = await aPerson(job.db, 'manager', { branchId: elsewhere });
    expect(await figureOf({}, { reach: 'branch', actor: manager.actor })).toMatchObject({
      kept: 0,
      running: 0,
    });
  });

  test('have a trend by month, week and day that ends with the period', async () => {
    const by = async (step: 'month' | 'week' | 'day') => {
      const asked = { from: '2026-11-20', to: '2026-11-22', step };
      const { trendStarts, items } = answered(await readFigures(registry)(context, asked));
      const trend = items.find(({ clause }) => clause === arrival.clause)?.trend;
      return { last: trendStarts.at(-1), periods: trend?.length, point: trend?.at(-1) };
    };
    expect(await by('month')).toEqual({ last: '2026-11-01', periods: 12, point: 0.5 });
    expect(await by('week')).toEqual({ last: '2026-11-16', periods: 13, point: 1 / 3 });
    expect(await by('day')).toMatchObject({ last: '2026-11-22', periods: 31 });
  });
});

describe('a figure leads to its cases', () => {
  test('as many as it says, each with its person, its reckoning and what it adds', async () => {
    const { broken } = await figureOf();
    const { items } = await casesOf('broken');
    expect(items).toHaveLength(broken);
    expect(items.map(({ personName }) => personName).sort()).toEqual(['dispatcher', 'other']);
    expect(items[0]).toMatchObject({ amount: 1, customerName: '济南公交', branchName: 'Jinan' });
    expect(items[0]?.explanation.length).toBeGreaterThan(2);
  });

  test('page by page without losing or repeating one', async () => {
    const first = await casesOf('kept', { limit: 1 });
    const second = await casesOf('kept', { limit: 1, cursor: first.nextCursor });
    const all = await casesOf('kept');
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.nextCursor).toBeNull();
  });

  test('those running and at risk are those that are open now', async () => {
    const { running, atRisk } = await figureOf();
    expect((await casesOf('running')).items).toHaveLength(running);
    expect((await casesOf('at_risk')).items).toHaveLength(atRisk);
    const nearLimit = { ...context, now: job.clock.now() + 23 * hourMs };
    expect((await figureOf({}, nearLimit)).atRisk).toBeGreaterThanOrEqual(atRisk);
  });

  test('a made-up page is refused', async () => {
    const refused = await readCases(context, { ...november, ...arrival, outcome: 'kept', cursor: 'eyJ9' });
    expect(refused).toMatchObject({ refusals: [{ code: 'input.invalid', field: 'cursor' }] });
  });

  test('an indicator to what it counted, and to what was taken away again', async () => {
    const { items } = answered(await readFigures(registry)(context, november));
    const timely = items.find(({ kind, denominator }) => kind === 'indicator' && (denominator ?? 0) > 2);
    if (!timely) throw new Error('no indicator counts anything');
    const { clause, control } = timely;
    const parts = await Promise.all(
      (['numerator', 'denominator'] as const).map(outcome => casesOf(outcome, { clause, control })),
    );
    const [numerator, denominator] = parts.map(part =>
      part.items.reduce((sum, { amount }) => sum + amount, 0),
    );
    expect({ numerator, denominator }).toEqual({
      numerator: timely.numerator,
      denominator: timely.denominator,
    });
  });
});

describe('a figure is shared out', () => {
  const sharesBy = async (by: 'branch' | 'person' | 'tier'): Promise<FigureShare[]> =>
    answered(await readBreakdown(context, { ...november, ...arrival, by })).items;

  test('to people, branches and classes, and the shares sum to it', async () => {
    const people = await sharesBy('person');
    expect(people.map(({ name, kept, broken }) => ({ name, kept, broken }))).toEqual([
      { name: 'dispatcher', kept: 2, broken: 1 },
      { name: 'other', kept: 0, broken: 1 },
    ]);
    expect(await sharesBy('branch')).toMatchObject([{ name: 'Jinan', kept: 2, broken: 2 }]);
    expect(await sharesBy('tier')).toMatchObject([{ key: 'A', name: 'A', kept: 2, broken: 2 }]);
  });
});

describe('pauses and overrides', () => {
  test('are counted for whoever let it wait, by reason and clause', async () => {
    const { pauses } = answered(await readExceptions(registry)(context, november));
    expect(pauses.length).toBeGreaterThan(0);
    for (const pause of pauses)
      expect(pause).toMatchObject({
        ...{
          personName: 'support',
          reason: 'customer_away',
          reasonName: 'The customer is away',
          minutes: 120,
        },
        ...{ pauses: 1, cases: 1, open: 0 },
      });
  });

  test('lead to each time that a clock waited', async () => {
    const { pauses } = answered(await readExceptions(registry)(context, november));
    for (const { clause, control, personId, pauses: count } of pauses) {
      const asked = { clause, control, personId: personId ?? '', reason: 'customer_away' };
      const { items } = await casesOf('waited', asked);
      expect(items.map(({ personName, amount }) => [personName, amount])).toEqual(
        Array.from({ length: count }, () => ['support', 1]),
      );
      expect((await casesOf('waited', { ...asked, reason: 'no_parts' })).items).toEqual([]);
    }
  });

  test('are counted for whoever let a gate pass, with the reasons', async () => {
    const { overrides } = answered(await readExceptions(registry)(context, november));
    expect(overrides).toMatchObject([
      {
        personName: 'manager',
        overrides: 1,
        shown: 0,
        reasons: ['Urgent, no time to complete it', '组长稍后指定'],
      },
    ]);
    const asked = { ...november, personId: other.id };
    expect(answered(await readExceptions(registry)(context, asked)).overrides).toEqual([]);
  });

  test('of another time are not counted', async () => {
    const asked = { from: '2026-10-01', to: '2026-10-31' };
    expect(answered(await readExceptions(registry)(context, asked))).toEqual({ pauses: [], overrides: [] });
  });
});
