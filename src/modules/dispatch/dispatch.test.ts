import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Candidate, WorkOrder } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { newId } from '#platform/id.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, type MainJob, stepsOnSite } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

let crews = 0;

interface Crew {
  readonly branchId: string;
  readonly dispatcher: Person;
  readonly engineers: readonly [Person, Person, Person];
  order(more?: object): Promise<{ id: string; requestId: string }>;
  candidates(orderId: string): Promise<{ clause: string | null; items: Candidate[] }>;
  assign(orderId: string, engineer: Person, more?: object): ReturnType<MainJob['act']>;
}

/** A branch of its own with three engineers, so that its rotation begins anew. */
async function aCrew(skills: readonly string[][] = [[], [], []]): Promise<Crew> {
  const branchId = await aBranch(job.db, `crew ${++crews}`);
  const dispatcher = await aPerson(job.db, 'dispatcher', { branchId });
  const customer = await aCustomer(job.db, { branchId });
  const engineer = (place: number) =>
    anEngineer(job, { branchId, name: `E${place + 1}`, skills: skills[place] ?? [] });
  const engineers = [await engineer(0), await engineer(1), await engineer(2)] as const;
  return {
    branchId,
    dispatcher,
    engineers,
    order: async more => {
      const { id: requestId } = await aRequest(job, { customer });
      const input = { id: requestId, task: '检查', ...more };
      const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', input);
      return { id: bodyOf<{ workOrderId: string }>(passed).workOrderId, requestId };
    },
    candidates: id => job.read(dispatcher.actor, '/work-orders/:id/candidates', { id }),
    assign: (id, { id: engineerId }, more = {}) =>
      job.act(dispatcher.actor, 'dispatch.assign', { id, engineerId, ...more }),
  };
}

const namesOf = ({ items }: { items: Candidate[] }) => items.map(({ name }) => name);

describe('the rotation (S2.DOOR)', () => {
  test('gives everybody the turn, one after the other', async () => {
    const crew = await aCrew();
    const sent: string[] = [];
    for (let round = 0; round < 4; round++) {
      const order = await crew.order();
      const next = (await crew.candidates(order.id)).items.find(({ isNext }) => isNext);
      sent.push(next?.name ?? '');
      const engineer = crew.engineers.find(({ id }) => id === next?.engineerId);
      if (engineer) bodyOf(await crew.assign(order.id, engineer));
    }
    expect(sent).toEqual(['E1', 'E2', 'E3', 'E1']);
  });

  test('passes over who lacks the skill, who then waits for the next round', async () => {
    const crew = await aCrew([[], ['gas'], []]);
    const order = await crew.order({ requiredSkill: 'gas' });
    const { clause, items } = await crew.candidates(order.id);
    expect(clause).toMatch(/^S2\.DOOR/);
    expect(items.map(({ passedOver, isNext }) => [passedOver, isNext])).toEqual([
      [['skill_missing'], false],
      [[], true],
      [['skill_missing'], false],
    ]);
    bodyOf(await crew.assign(order.id, crew.engineers[1]));
    expect(namesOf(await crew.candidates((await crew.order()).id))).toEqual(['E3', 'E1', 'E2']);
  });

  test('passes over who is still out', async () => {
    const crew = await aCrew();
    const [engineer] = crew.engineers;
    const first = await crew.order();
    bodyOf(await crew.assign(first.id, engineer));
    for (const [action, input] of stepsOnSite.slice(0, 4))
      bodyOf(await job.act(engineer.actor, action, { id: first.id, ...input }));
    const { items } = await crew.candidates((await crew.order()).id);
    const out = items.filter(({ passedOver }) => passedOver.includes('still_out'));
    expect(out.map(({ name, openOrders }) => [name, openOrders])).toEqual([['E1', 1]]);
  });

  test('sends another than the next only for a reason, and tells that it was not in turn', async () => {
    const crew = await aCrew();
    const order = await crew.order();
    const refused = await crew.assign(order.id, crew.engineers[2]);
    expect(refused).toBeInstanceOf(Refused);
    bodyOf(await crew.assign(order.id, crew.engineers[2], { reason: '熟悉该车型' }));
    const { items } = await job.read<{ items: { type: string; data: object }[] }>(
      job.csr.actor,
      '/service-requests/:id/timeline',
      { id: order.requestId },
    );
    expect(items.find(({ type }) => type === 'dispatch.assigned')?.data).toEqual({ in_turn: false });
    expect(items.find(({ type }) => type === 'dispatch.skipped')?.data).toEqual({ reason: 'dispatcher' });
    expect(namesOf(await crew.candidates((await crew.order()).id))).toEqual(['E1', 'E2', 'E3']);
  });

  test('is the own branch only: the dispatcher of another sees nothing', async () => {
    const crew = await aCrew();
    const order = await crew.order();
    const asked = job.read(job.dispatcher.actor, '/work-orders/:id/candidates', { id: order.id });
    expect(codeOf(await asked)).toBe('subject.not_found');
  });
});

describe('sending somebody', () => {
  test('two dispatchers at once: one sends, the other is told that it is done', async () => {
    const crew = await aCrew();
    const order = await crew.order();
    const [first, second] = crew.engineers;
    const both = await Promise.all([
      crew.assign(order.id, first, { reason: 'x' }),
      crew.assign(order.id, second, { reason: 'x' }),
    ]);
    expect(both.map(codeOf).toSorted()).toEqual(['work_order.already_assigned', undefined]);
  });

  test('an order that somebody holds is refused', async () => {
    const crew = await aCrew();
    const order = await crew.order();
    bodyOf(await crew.assign(order.id, crew.engineers[0]));
    const again = await crew.assign(order.id, crew.engineers[1], { reason: 'x', override: { reason: 'x' } });
    expect(codeOf(again)).toBe('work_order.already_assigned');
  });

  test('the database itself refuses a second open assignment', async () => {
    const crew = await aCrew();
    const order = await crew.order();
    bodyOf(await crew.assign(order.id, crew.engineers[0]));
    const insert = database.pool.query(
      `insert into assignment (id, order_id, engineer_id, is_in_turn, assigned_at)
       values (gen_random_uuid(), $1, $2, true, now())`,
      [order.id, crew.engineers[1].id],
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'assignment_one_open' });
  });

  const morning = { from: '2026-11-21T01:00:00Z', to: '2026-11-21T03:00:00Z' };

  test('one engineer cannot be at two appointments at once', async () => {
    const crew = await aCrew();
    const [engineer] = crew.engineers;
    bodyOf(await crew.assign((await crew.order()).id, engineer, { ...morning, reason: 'x' }));
    const second = await crew.order();
    const overlapping = { from: '2026-11-21T02:59:00Z', to: '2026-11-21T05:00:00Z', reason: 'x' };
    expect(codeOf(await crew.assign(second.id, engineer, overlapping))).toBe('appointment.overlap');
    const after = { from: morning.to, to: '2026-11-21T05:00:00Z', reason: 'x' };
    bodyOf(await crew.assign(second.id, engineer, after));
  });

  test('S2.BUS.19: who leads a crew goes along, and is at no other appointment meanwhile', async () => {
    const crew = await aCrew();
    const [first, leader, third] = crew.engineers;
    const two = { ...morning, reason: 'x', leaderId: leader.id };
    bodyOf(await crew.assign((await crew.order({ crewSize: 2 })).id, first, two));
    const second = await crew.order({ crewSize: 2 });
    const elsewhere = { ...morning, reason: 'x', leaderId: third.id };
    expect(codeOf(await crew.assign(second.id, leader, elsewhere))).toBe('appointment.overlap');
    const led = { ...morning, reason: 'x', leaderId: leader.id };
    expect(codeOf(await crew.assign(second.id, third, led))).toBe('appointment.overlap');
  });

  test('nobody goes along twice, and nobody who is away', async () => {
    const crew = await aCrew();
    const [first, second] = crew.engineers;
    const { id } = await crew.order({ crewSize: 2 });
    const sent = { ...morning, reason: 'x', leaderId: first.id };
    const twice = await crew.assign(id, first, { ...sent, crewIds: [first.id] });
    expect(codeOf(twice)).toBe('dispatch.twice_in_crew');
    const leave = { id: newId(), personId: second.id, reason: 'leave', addedByName: 'test' };
    const [fromAt, toAt] = [Temporal.Instant.from(morning.from), Temporal.Instant.from(morning.to)];
    await job.db
      .insertInto('absence')
      .values({ ...leave, fromAt, toAt })
      .execute();
    const absent = await crew.assign(id, first, { ...sent, crewIds: [second.id] });
    expect(absent).toMatchObject({ refusals: [{ code: 'dispatch.absent', field: 'crewIds' }] });
  });

  test('an appointment that is moved onto another is refused too', async () => {
    const crew = await aCrew();
    const [engineer] = crew.engineers;
    bodyOf(await crew.assign((await crew.order()).id, engineer, { ...morning, reason: 'x' }));
    const second = await crew.order();
    bodyOf(await crew.assign(second.id, engineer, { reason: 'x' }));
    const agree = await job.act(engineer.actor, 'appointment.agree', { id: second.id, ...morning });
    expect(codeOf(agree)).toBe('appointment.overlap');
  });

  test.each([
    ['that ends before it starts', { from: morning.to, to: morning.from }, 'appointment.ends_before_start'],
    ['that is over', { from: '2026-11-19T01:00:00Z', to: '2026-11-19T02:00:00Z' }, 'appointment.in_past'],
    ['without an end', { from: morning.from }, 'input.invalid'],
  ])('an appointment %s is refused', async (_what, window, code) => {
    const crew = await aCrew();
    const order = await crew.order();
    expect(codeOf(await crew.assign(order.id, crew.engineers[0], { ...window, reason: 'x' }))).toBe(code);
  });

  test('somebody who is no engineer is refused', async () => {
    const crew = await aCrew();
    const order = await crew.order();
    expect(codeOf(await crew.assign(order.id, job.csr, { reason: 'x' }))).toBe('dispatch.not_an_engineer');
    const leader = { leaderId: order.id, reason: 'x' };
    expect(codeOf(await crew.assign(order.id, crew.engineers[0], leader))).toBe('dispatch.not_an_engineer');
  });

  test('an order that is taken back can be given to another, and frees the time of the first', async () => {
    const crew = await aCrew();
    const [first, second] = crew.engineers;
    const order = await crew.order();
    bodyOf(await crew.assign(order.id, first, morning));
    bodyOf(await job.act(crew.dispatcher.actor, 'dispatch.unassign', { id: order.id, reason: '生病' }));
    bodyOf(await crew.assign(order.id, second, { reason: 'x' }));
    bodyOf(await crew.assign((await crew.order()).id, first, { ...morning, reason: 'x' }));
    const seen = await job.read<WorkOrder>(job.support.actor, '/work-orders/:id', { id: order.id });
    expect(seen).toMatchObject({ engineerName: 'E2', appointmentFrom: morning.from });
  });

  test('is not for the engineer', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    const assign = { id: order.id, engineerId: engineer.id };
    expect(codeOf(await job.act(engineer.actor, 'dispatch.assign', assign))).toBe('access.denied');
  });
});
