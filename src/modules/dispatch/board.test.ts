import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Board } from '#contract/board.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const week = { from: '2026-11-22T16:00:00Z', to: '2026-11-29T16:00:00Z' };
const visit = { from: '2026-11-23T01:00:00Z', to: '2026-11-23T03:00:00Z' };

const boardOf = (stretch: { from: string; to: string } = week, actor = job.dispatcher.actor) =>
  job.read<Board>(actor, '/dispatch/board', { branchId: job.branchId, ...stretch });

async function send(engineerId: string, more: object = {}): Promise<string> {
  const { id } = await anOrder(job);
  const assign = { id, engineerId, reason: '熟悉该车型', ...more };
  bodyOf(await job.act(job.dispatcher.actor, 'dispatch.assign', assign));
  return id;
}

describe('the board of a branch', () => {
  test('shows who holds what and when, and what nobody holds', async () => {
    const engineer = await anEngineer(job, { name: '周', skills: ['gas'] });
    const held = await send(engineer.id, visit);
    const { id: waiting } = await anOrder(job);
    const board = await boardOf();
    expect(board.orders.find(({ id }) => id === held)).toMatchObject({
      ...visit,
      engineerId: engineer.id,
      crewIds: [engineer.id],
      state: 'assigned',
      plannedMinutes: 120,
    });
    expect(board.unassigned.map(({ id }) => id)).toContain(waiting);
    expect(board.orders.map(({ id }) => id)).not.toContain(waiting);
    expect(board.engineers.find(({ name }) => name === '周')).toMatchObject({
      skills: ['gas'],
      isOut: false,
    });
  });

  test('tells the way there: from the branch in the morning, none between two visits at one place', async () => {
    const engineer = await anEngineer(job);
    const next = { from: visit.to, to: '2026-11-23T05:00:00Z' };
    const ids = [await send(engineer.id, visit), await send(engineer.id, next)];
    const { orders } = await boardOf();
    const [first, second] = ids.map(id => orders.find(order => order.id === id)?.travelMinutes);
    expect(first).toBeGreaterThan(10);
    expect(second).toBe(0);
  });

  test('leaves out what is agreed for another time, and keeps what has none', async () => {
    const engineer = await anEngineer(job);
    const [timed, untimed] = [await send(engineer.id, visit), await send(engineer.id)];
    const { orders } = await boardOf({ from: visit.to, to: week.to });
    const ids = orders.map(({ id }) => id);
    expect([ids.includes(timed), ids.includes(untimed)]).toEqual([false, true]);
  });

  test('tells places to about a kilometre only, and the limit with its clause', async () => {
    const { id } = await anOrder(job);
    const order = (await boardOf()).unassigned.find(found => found.id === id);
    expect(order?.place).toEqual({ lng: 117, lat: 36.6 });
    expect(order?.dueAt).toMatch(/Z$/);
    expect(order?.dueClause).toBeTruthy();
  });

  test('shows the working hours of the branch within the stretch', async () => {
    const { hours } = await boardOf(visit);
    expect(hours).toEqual([visit]);
  });

  test('names the engineer who was at the customer last', async () => {
    const engineer = await anEngineer(job);
    await send(engineer.id);
    const { id } = await anOrder(job);
    const order = (await boardOf()).unassigned.find(found => found.id === id);
    expect(order?.lastEngineerId).toBe(engineer.id);
  });

  test.each([
    ['ends before it starts', { from: week.to, to: week.from }],
    ['is longer than two months', { from: week.from, to: '2027-03-01T00:00:00Z' }],
  ])('refuses a stretch that %s', async (_what, stretch) => {
    expect(codeOf(await boardOf(stretch))).toBe('input.invalid');
  });

  test('is of the own branch: another branch is not found', async () => {
    const asked = { branchId: '01900000-0000-7000-8000-000000000000', ...week };
    expect(codeOf(await job.read(job.dispatcher.actor, '/dispatch/board', asked))).toBe('subject.not_found');
  });
});
