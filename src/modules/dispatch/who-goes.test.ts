import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Absence } from '#contract/absence.ts';
import type { Grabbable, Obstacle, Rejection } from '#contract/dispatch.ts';
import type { Candidate } from '#contract/work-order-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { addPerson } from '#modules/organisation/index.ts';
import { newId } from '#platform/id.ts';
import type { Road } from '#road/road.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { done } from '#testing/builders.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import {
  aBranch,
  aCustomer,
  aPerson,
  bodyOf,
  codeOf,
  type Person,
  type TestCustomer,
} from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, type MainJob } from '#testing/main-job.ts';
import { candidatesOf } from './rotation.ts';

let database: TestDatabase;
let job: MainJob;
let branchId: string;
let dispatcher: Person;
let customer: TestCustomer;
let branches = 0;

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  branchId = await aBranch(job.db, `who goes ${++branches}`);
  dispatcher = await aPerson(job.db, 'dispatcher', { branchId });
  customer = await aCustomer(job.db, { branchId });
});

const morning = { from: '2026-11-21T01:00:00Z', to: '2026-11-21T03:00:00Z' };

async function anOrder(more: object = {}, of: TestCustomer = customer) {
  const { id: requestId } = await aRequest(job, { customer: of });
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
    id: requestId,
    task: '检查',
    ...more,
  });
  return { requestId, id: bodyOf<{ workOrderId: string }>(passed).workOrderId };
}

const engineer = (name: string, skills: string[] = []) => anEngineer(job, { branchId, name, skills });
const assign = (id: string, { id: engineerId }: Person, more: object = {}) =>
  job.act(dispatcher.actor, 'dispatch.assign', { id, engineerId, ...more });

async function away(person: Person, { from, to }: { from: string; to: string }): Promise<void> {
  const absence = { id: newId(), personId: person.id, reason: 'leave', addedByName: 'test' };
  const span = { fromAt: Temporal.Instant.from(from), toAt: Temporal.Instant.from(to) };
  await job.db
    .insertInto('absence')
    .values({ ...absence, ...span })
    .execute();
}

test('of what team somebody is, the regulation is told when they are sent (S2.DOOR.03)', async () => {
  const [mason, other] = [await engineer('mason'), await engineer('other')];
  await job.db
    .updateTable('person')
    .set({ team: 'engineering_section' })
    .where('id', '=', mason.id)
    .execute();
  const [one, two] = [await anOrder(), await anOrder()];
  bodyOf(await assign(one.id, mason, { reason: 'x' }));
  bodyOf(await assign(two.id, other, { reason: 'x' }));
  expect([await teamTold(one.requestId), await teamTold(two.requestId)]).toEqual([
    'engineering_section',
    null,
  ]);
});

async function teamTold(requestId: string) {
  return (await factsOf(requestId))['dispatch.team'] ?? null;
}

async function factsOf(requestId: string): Promise<Values> {
  const { state } = await job.db
    .selectFrom('subject')
    .select('state')
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow();
  return (state as { facts: Values }).facts;
}

describe('who is away', () => {
  test('is passed over, and is not sent, not even with a reason', async () => {
    const [absent] = [await engineer('E1'), await engineer('E2')];
    await away(absent, { from: '2026-11-20T00:00:00Z', to: '2026-11-22T00:00:00Z' });
    const order = await anOrder();
    const { items } = await job.read<{ items: Candidate[] }>(
      dispatcher.actor,
      '/work-orders/:id/candidates',
      {
        id: order.id,
      },
    );
    expect(items.map(({ name, passedOver, isNext }) => [name, passedOver, isNext])).toEqual([
      ['E1', ['absent'], false],
      ['E2', [], true],
    ]);
    expect(codeOf(await assign(order.id, absent, { reason: 'x' }))).toBe('dispatch.absent');
  });

  test('only then is judged by the time of the appointment', async () => {
    const person = await engineer('E1');
    await away(person, { from: '2026-11-21T00:00:00Z', to: '2026-11-22T00:00:00Z' });
    const order = await anOrder();
    expect(codeOf(await assign(order.id, person, { ...morning, reason: 'x' }))).toBe('dispatch.absent');
    bodyOf(await assign(order.id, person));
  });

  test('is noted with what they hold in that time, and ended early', async () => {
    const account = {
      username: `away${branches}`,
      password: 'correct horse battery',
      roles: ['engineer'],
      skills: [],
    };
    const { id } = await done<{ id: string }>(job.road, addPerson, { name: 'E1', branchId, ...account });
    const order = await anOrder();
    bodyOf(await assign(order.id, { id, actor: dispatcher.actor }, morning));
    const absence = { id, ...morning, reason: 'sick' };
    const added = bodyOf<{ id: string; held: string[] }>(
      await job.act(dispatcher.actor, 'absence.add', absence),
    );
    expect(added.held).toHaveLength(1);
    const list = () =>
      job.read<{ items: Absence[] }>(dispatcher.actor, '/absences', { branchId, ...morning });
    expect((await list()).items.map(({ reason }) => reason)).toEqual(['sick']);
    bodyOf(await job.act(dispatcher.actor, 'absence.end', { id: added.id }));
    expect((await list()).items).toEqual([]);
    expect(codeOf(await job.act(dispatcher.actor, 'absence.end', { id: added.id }))).toBe('absence.over');
  });
});

describe('the way between two visits', () => {
  const afterwards = { from: '2026-11-21T03:10:00Z', to: '2026-11-21T05:00:00Z' };

  test('that takes longer than the time is refused without a reason', async () => {
    const person = await engineer('E1');
    const far = await aCustomer(job.db, { branchId });
    await job.db.updateTable('site').set({ lng: 118 }).where('id', '=', far.siteId).execute();
    bodyOf(await assign((await anOrder()).id, person, morning));
    const second = await anOrder({}, far);
    const { obstacles } = await job.read<{ obstacles: Obstacle[] }>(
      dispatcher.actor,
      '/work-orders/:id/fit',
      {
        ...{ id: second.id, engineerId: person.id },
        ...afterwards,
      },
    );
    expect(obstacles.map(({ rule }) => rule)).toEqual(['travel_too_long']);
    expect(codeOf(await assign(second.id, person, afterwards))).toBe('dispatch.travel_too_long');
    bodyOf(await assign(second.id, person, { ...afterwards, reason: '坐高铁' }));
  });
});

describe('a crew', () => {
  test('is held together: its members cannot be elsewhere then, and see the order', async () => {
    const [leader, member] = [await engineer('E1'), await engineer('E2')];
    const order = await anOrder({ crewSize: 2 });
    const crew = { leaderId: leader.id, crewIds: [member.id], ...morning };
    bodyOf(await assign(order.id, leader, crew));
    const seen = await job.read<{ items: { id: string }[] }>(member.actor, '/work-orders', { mine: true });
    expect(seen.items.map(({ id }) => id)).toEqual([order.id]);
    const other = await anOrder();
    expect(codeOf(await assign(other.id, member, { ...morning, reason: 'x' }))).toBe('appointment.overlap');
    bodyOf(await job.act(dispatcher.actor, 'dispatch.unassign', { id: order.id, reason: '改期' }));
    bodyOf(await assign(other.id, member, { ...morning, reason: 'x' }));
  });

  test('names everybody once', async () => {
    const leader = await engineer('E1');
    const twice = { leaderId: leader.id, crewIds: [leader.id, leader.id] };
    const order = await anOrder({ crewSize: 2 });
    const answer = await assign(order.id, leader, twice);
    expect(codeOf(answer)).toMatch(/twice_in_crew|already_assigned/);
  });
});

describe('an order given back', () => {
  test('goes back to the dispatcher with its reason, and the clocks go on', async () => {
    const person = await engineer('E1');
    const order = await anOrder();
    bodyOf(await assign(order.id, person));
    const reject = { id: order.id, reason: 'parts_missing', note: '缺气缸' };
    bodyOf(await job.act(person.actor, 'dispatch.reject', reject));
    const { items } = await job.read<{ items: { type: string; data: object }[] }>(
      job.csr.actor,
      '/service-requests/:id/timeline',
      { id: order.requestId },
    );
    expect(items.find(({ type }) => type === 'dispatch.rejected')?.data).toEqual({ reason: 'parts_missing' });
    bodyOf(await assign(order.id, person, { reason: 'x' }));
  });

  test('is judged once', async () => {
    const person = await engineer('E1');
    const order = await anOrder();
    bodyOf(await assign(order.id, person));
    bodyOf(await job.act(person.actor, 'dispatch.reject', { id: order.id, reason: 'too_far' }));
    const judge = () =>
      job.act(dispatcher.actor, 'dispatch.judge_rejection', { id: order.id, isAccepted: false });
    bodyOf(await judge());
    expect(codeOf(await judge())).toBe('dispatch.not_rejected');
  });

  test("is read by the dispatcher in the engineer's own words, with what was judged of it (S2.MACH.25)", async () => {
    const person = await engineer('E1');
    const order = await anOrder();
    bodyOf(await assign(order.id, person));
    const reject = { id: order.id, reason: 'other', note: '车被撞了' };
    bodyOf(await job.act(person.actor, 'dispatch.reject', reject));
    const rejections = ({ actor }: Person) =>
      job.read<{ items: Rejection[] }>(actor, '/work-orders/:id/rejections', { id: order.id });
    const said = { engineerName: 'E1', reason: 'other', note: '车被撞了' };
    expect((await rejections(dispatcher)).items).toMatchObject([{ ...said, isAccepted: null }]);
    const judgement = { id: order.id, isAccepted: true, note: '已核实' };
    bodyOf(await job.act(dispatcher.actor, 'dispatch.judge_rejection', judgement));
    expect((await rejections(dispatcher)).items).toMatchObject([
      { ...said, isAccepted: true, judgementNote: '已核实' },
    ]);
    expect(codeOf(await rejections(job.dispatcher))).toBe('subject.not_found');
  });

  test('for another reason is given back with words only', async () => {
    const person = await engineer('E1');
    const order = await anOrder();
    bodyOf(await assign(order.id, person));
    const reject = (note?: string) =>
      job.act(person.actor, 'dispatch.reject', { id: order.id, reason: 'other', ...(note && { note }) });
    expect(codeOf(await reject())).toBe('dispatch.reason_unsaid');
    bodyOf(await reject('车被撞了'));
  });

  test('is given back by who holds it, nobody else', async () => {
    const [person, other] = [await engineer('E1'), await engineer('E2')];
    const order = await anOrder();
    bodyOf(await assign(order.id, person));
    const reject = await job.act(other.actor, 'dispatch.reject', { id: order.id, reason: 'ill' });
    expect(codeOf(reject)).toBe('subject.not_found');
  });
});

/** The same product under a regulation with other settings. */
function under(settings: Values) {
  const { regulations } = job.road;
  const edition: Road['regulations']['book']['edition'] = id => {
    const compiled = regulations.book.edition(id);
    return { ...compiled, settings: { ...compiled.settings, ...settings } };
  };
  const book = { ...regulations.book, edition };
  const road = { ...job.road, regulations: { ...regulations, book, inForce: () => regulations.inForce() } };
  return askRoutes({ ...job, road }, job.routes);
}

describe('taking an order oneself', () => {
  test('is refused where the company does not allow it', async () => {
    const person = await engineer('E1');
    const order = await anOrder();
    expect(codeOf(await job.act(person.actor, 'dispatch.grab', { id: order.id }))).toBe(
      'dispatch.grab_not_allowed',
    );
  });

  test('gives it to the first of two, where the company allows it', async () => {
    const allowed = under({ dispatch_grab: true });
    const people = [await engineer('E1'), await engineer('E2')];
    const order = await anOrder();
    const shown = await allowed.read<{ items: Grabbable[] }>(
      people[0]?.actor ?? dispatcher.actor,
      '/dispatch/grabbable',
    );
    expect(shown.items.map(({ id, passedOver }) => [id, passedOver])).toEqual([[order.id, []]]);
    const both = await Promise.all(
      people.map(({ actor }) => allowed.act(actor, 'dispatch.grab', { id: order.id })),
    );
    expect(both.map(codeOf).toSorted()).toEqual(['dispatch.grab_too_late', undefined]);
    const late = both.find(answer => codeOf(answer) !== undefined);
    expect(late).toMatchObject({ refusals: [{ params: { name: expect.stringMatching(/^E[12]$/) } }] });
  });

  test('passes the gates as being sent does: the regulation is told the team and the area (S2.DOOR.03)', async () => {
    const person = await engineer('E1');
    const team = 'production_department';
    await job.db.updateTable('person').set({ team }).where('id', '=', person.id).execute();
    const order = await anOrder();
    bodyOf(await under({ dispatch_grab: true }).act(person.actor, 'dispatch.grab', { id: order.id }));
    const told = await factsOf(order.requestId);
    expect([told['dispatch.team'], told['dispatch.area_fits']]).toEqual([team, true]);
    bodyOf(await job.act(person.actor, 'dispatch.reject', { id: order.id, reason: 'ill' }));
    const afterwards = await factsOf(order.requestId);
    expect([afterwards['dispatch.team'], afterwards['dispatch.area_fits']]).toEqual([null, null]);
  });

  const afternoon = { from: '2026-11-21T06:00:00Z', to: '2026-11-21T08:00:00Z' };
  const agree = (id: string, window: object) =>
    job.act(dispatcher.actor, 'appointment.agree', { id, ...window });

  async function shownTo({ actor }: Person, id: string) {
    const allowed = under({ dispatch_grab: true });
    const { items } = await allowed.read<{ items: Grabbable[] }>(actor, '/dispatch/grabbable');
    const grabbed = await allowed.act(actor, 'dispatch.grab', { id });
    return [items.find(item => item.id === id)?.passedOver, codeOf(grabbed)];
  }

  test('is judged by the agreed time: who is away today may take what is tomorrow, not the other way round', async () => {
    const [today, tomorrow] = [await engineer('E1'), await engineer('E2')];
    await away(today, { from: '2026-11-20T00:00:00Z', to: '2026-11-21T00:00:00Z' });
    await away(tomorrow, { from: '2026-11-21T00:00:00Z', to: '2026-11-22T00:00:00Z' });
    const order = await anOrder();
    bodyOf(await agree(order.id, afternoon));
    expect(await shownTo(tomorrow, order.id)).toEqual([['absent'], 'dispatch.grab_unfit']);
    expect(await shownTo(today, order.id)).toEqual([[], undefined]);
  });

  test('is not for who could not be there in time, nor where a colleague has the place', async () => {
    const person = await engineer('E1');
    const colleague = await engineer('E2');
    const far = await aCustomer(job.db, { branchId });
    await job.db.updateTable('site').set({ lng: 118 }).where('id', '=', far.siteId).execute();
    bodyOf(await assign((await anOrder()).id, person, { ...morning, reason: 'x' }));
    const [near, away118] = [await anOrder(), await anOrder({}, far)];
    bodyOf(await agree(near.id, afternoon));
    bodyOf(await agree(away118.id, { from: '2026-11-21T03:10:00Z', to: '2026-11-21T05:00:00Z' }));
    expect(await shownTo(person, away118.id)).toEqual([['travel_too_long'], 'dispatch.grab_too_far']);
    expect(await shownTo(colleague, near.id)).toEqual([['other_at_customer'], 'dispatch.other_at_customer']);
  });

  test('is not for what takes two people: the dispatcher sends them', async () => {
    const person = await engineer('E1');
    const order = await anOrder({ crewSize: 2 });
    expect(await shownTo(person, order.id)).toEqual([undefined, 'dispatch.grab_crew']);
  });

  test('is not for who lacks the skill', async () => {
    const person = await engineer('E1');
    const order = await anOrder({ requiredSkill: 'gas' });
    const grabbed = await under({ dispatch_grab: true }).act(person.actor, 'dispatch.grab', { id: order.id });
    expect(codeOf(grabbed)).toBeDefined();
  });
});

describe('a company that hands work out otherwise', () => {
  const at = Temporal.Instant.from('2026-11-20T04:00:00Z');

  test('sends who has the fewest open orders', async () => {
    const busy = await engineer('E1');
    await engineer('E2');
    await engineer('E3');
    bodyOf(await assign((await anOrder()).id, busy));
    const wanted = { branchId, requiredSkill: null, at, rule: 'fewest_orders' } as const;
    const candidates = await candidatesOf(job.db, wanted);
    expect(candidates.map(({ name }) => name).at(-1)).toBe('E1');
    expect(candidates[0]?.isNext).toBe(true);
  });

  test('leaves the choice free', async () => {
    await engineer('E1');
    await engineer('E2');
    const candidates = await candidatesOf(job.db, { branchId, requiredSkill: null, at, rule: 'free_choice' });
    expect(candidates.every(({ isNext }) => isNext)).toBe(true);
  });
});
