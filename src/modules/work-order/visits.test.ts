import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const orderOf = (id: string) => job.read<WorkOrder>(job.dispatcher.actor, '/work-orders/:id', { id });

test('the order shows when and how far from the site the engineer arrived, and what was said beforehand', async () => {
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.check_in', engineer: await anEngineer(job) });
  const { checkIns, notes } = await orderOf(order.id);
  expect(checkIns).toMatchObject([{ outcome: 'at_place', distanceMetres: 0, reason: null }]);
  expect(notes.map(({ text }) => text)).toEqual(['已与王师傅确认故障，需带气缸']);
});

test('the order shows why it was taken back', async () => {
  const order = await anOrder(job);
  const engineer = await anEngineer(job);
  await carryOut(job, order, { last: 'work_order.accept', engineer });
  const taken = { id: order.id, reason: '家中有事' };
  bodyOf(await job.act(job.dispatcher.actor, 'dispatch.unassign', taken));
  expect((await orderOf(order.id)).notes).toMatchObject([{ text: '家中有事', authorName: 'dispatcher' }]);
});

test.each(['work_order.depart', 'work_order.diagnose'] as const)(
  'an engineer who cannot go on after %s is relieved by another, who goes the whole way',
  async last => {
    const order = await anOrder(job);
    const [first, second] = [await anEngineer(job), await anEngineer(job)];
    await carryOut(job, order, { last, engineer: first });
    const taken = { id: order.id, reason: '突发疾病' };
    bodyOf(await job.act(job.dispatcher.actor, 'dispatch.unassign', taken));
    expect(await orderOf(order.id)).toMatchObject({ state: 'created', engineerName: null });
    await carryOut(job, order, { last: 'work_order.complete', engineer: second });
    const { state, checkIns } = await orderOf(order.id);
    expect(state).toBe('completed');
    expect(checkIns).toHaveLength(last === 'work_order.depart' ? 1 : 2);
  },
);

test('once the repair is written down, its engineer ends the order', async () => {
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.record_repair', engineer: await anEngineer(job) });
  const taken = { id: order.id, reason: '突发疾病' };
  expect(codeOf(await job.act(job.dispatcher.actor, 'dispatch.unassign', taken))).toBe('subject.state');
});

test('a visit that was interrupted is relieved as well, and goes on when whoever takes over arrives', async () => {
  const order = await anOrder(job);
  const [first, second] = [await anEngineer(job), await anEngineer(job)];
  await carryOut(job, order, { last: 'work_order.diagnose', engineer: first });
  const pause = { id: order.id, isPlaceCleared: true };
  bodyOf(await job.act(first.actor, 'work_order.pause', pause));
  bodyOf(await job.act(job.dispatcher.actor, 'dispatch.unassign', { id: order.id, reason: '突发疾病' }));
  expect((await orderOf(order.id)).pauses).toMatchObject([{ resumedAt: null }]);
  await carryOut(job, order, { last: 'work_order.check_in', engineer: second });
  const { state, checkIns, pauses } = await orderOf(order.id);
  expect({ state, pauses }).toMatchObject({
    state: 'on_site',
    pauses: [{ resumedAt: checkIns.at(-1)?.at, isConsented: false }],
  });
  bodyOf(await job.act(second.actor, 'work_order.pause', pause));
});
