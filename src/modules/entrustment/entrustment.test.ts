import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionsOf } from '#contract/asker.ts';
import type { Rejection } from '#contract/dispatch.ts';
import type { Entrustment, Outlet } from '#contract/entrustment.ts';
import type { Candidate, WorkOrder, WorkOrderRow } from '#contract/work-order-shape.ts';
import { hourMs } from '#kernel/time.ts';
import { addBranch } from '#modules/organisation/index.ts';
import { done } from '#testing/builders.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, type MainJob, stepsOnSite } from '#testing/main-job.ts';
import { lapseUnanswered } from './lapse-unanswered.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'machine-24h' });
});
afterAll(() => database.close());

interface AnOutlet {
  readonly id: string;
  readonly dispatcher: Person;
  readonly manager: Person;
  readonly engineer: Person;
}

let outlets = 0;

async function anOutlet(): Promise<AnOutlet> {
  const id = await aBranch(job.db, `outlet ${++outlets}`);
  await job.db.updateTable('branch').set({ kind: 'outlet' }).where('id', '=', id).execute();
  const of = async (role: 'dispatcher' | 'manager' | 'engineer'): Promise<Person> => {
    const person = await aPerson(job.db, role, { branchId: id, name: `${role} of outlet ${outlets}` });
    return { ...person, actor: { ...person.actor, isOutside: true } };
  };
  return {
    id,
    dispatcher: await of('dispatcher'),
    manager: await of('manager'),
    engineer: await of('engineer'),
  };
}

/** An order of the branch that nobody holds, handed to an outlet where one is named. */
async function anOrderFor(outlet?: AnOutlet) {
  const customer = await aCustomer(job.db, { branchId: job.branchId, name: '济南公交' });
  const { id: requestId } = await aRequest(job, { customer });
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
    id: requestId,
    task: '检查',
  });
  const { workOrderId: id } = bodyOf<{ workOrderId: string }>(passed);
  if (outlet) bodyOf(await handOver(id, outlet));
  return id;
}

async function reasonsFor({ actor }: Person, id: string) {
  const { items } = await job.read<{ items: Rejection[] }>(actor, '/work-orders/:id/rejections', { id });
  return items.map(({ reason }) => reason);
}

const handOver = (id: string, { id: outletId }: AnOutlet) =>
  job.act(job.dispatcher.actor, 'entrustment.hand_over', { id, outletId });

const standing = async (id: string) =>
  (
    await job.read<{ entrustment: Entrustment | null }>(
      job.dispatcher.actor,
      '/work-orders/:id/entrustment',
      { id },
    )
  ).entrustment;

const listFor = async ({ actor }: Person) =>
  (await job.read<{ items: WorkOrderRow[] }>(actor, '/work-orders', {})).items.map(({ id }) => id);

describe('an order that is handed to an outlet', () => {
  test('is taken, and only then sent out, by the engineer of the outlet alone', async () => {
    const outlet = await anOutlet();
    const id = await anOrderFor(outlet);
    const own = await anEngineer(job);
    const send = (person: Person, engineer: Person) =>
      job.act(person.actor, 'dispatch.assign', { id, engineerId: engineer.id, reason: '熟悉' });
    expect(codeOf(await send(outlet.dispatcher, outlet.engineer))).toBe('entrustment.not_accepted');
    bodyOf(await job.act(outlet.manager.actor, 'entrustment.accept', { id }));
    expect(codeOf(await send(job.dispatcher, own))).toBe('entrustment.elsewhere');
    expect(codeOf(await send(outlet.dispatcher, own))).toBe('dispatch.not_an_engineer');
    const { items } = await job.read<{ items: Candidate[] }>(
      outlet.dispatcher.actor,
      '/work-orders/:id/candidates',
      { id },
    );
    expect(items.map(({ engineerId }) => engineerId)).toEqual([outlet.engineer.id]);
    bodyOf(await send(outlet.dispatcher, outlet.engineer));
    expect(await standing(id)).toMatchObject({ state: 'accepted', outletId: outlet.id });
  });

  test('comes back when it is refused, with the reason, and may go to another', async () => {
    const [first, second] = [await anOutlet(), await anOutlet()];
    const id = await anOrderFor(first);
    bodyOf(await job.act(first.dispatcher.actor, 'entrustment.refuse', { id, reason: '人手不足' }));
    expect(await standing(id)).toMatchObject({ state: 'refused', reason: '人手不足' });
    expect(await listFor(first.dispatcher)).toEqual([]);
    bodyOf(await handOver(id, second));
    expect(await listFor(second.dispatcher)).toEqual([id]);
    expect(codeOf(await job.act(first.dispatcher.actor, 'entrustment.accept', { id }))).toBe(
      'subject.not_found',
    );
  });

  test('is taken back while nobody holds it, not later', async () => {
    const outlet = await anOutlet();
    const id = await anOrderFor(outlet);
    const takeBack = () => job.act(job.dispatcher.actor, 'entrustment.take_back', { id, reason: '自己去' });
    bodyOf(await takeBack());
    bodyOf(await handOver(id, outlet));
    bodyOf(await job.act(outlet.dispatcher.actor, 'entrustment.accept', { id }));
    const sent = { id, engineerId: outlet.engineer.id };
    bodyOf(await job.act(outlet.dispatcher.actor, 'dispatch.assign', sent));
    expect(codeOf(await takeBack())).toBe('work_order.already_assigned');
  });

  test("tells the outlet who of its own gave it back, and nothing of the company's people", async () => {
    const outlet = await anOutlet();
    const id = await anOrderFor();
    const own = await anEngineer(job);
    bodyOf(await job.act(job.dispatcher.actor, 'dispatch.assign', { id, engineerId: own.id, reason: 'x' }));
    bodyOf(await job.act(own.actor, 'dispatch.reject', { id, reason: 'too_far' }));
    bodyOf(await handOver(id, outlet));
    const { actor } = outlet.dispatcher;
    bodyOf(await job.act(actor, 'entrustment.accept', { id }));
    const judge = () => job.act(actor, 'dispatch.judge_rejection', { id, isAccepted: false });
    expect([await reasonsFor(outlet.dispatcher, id), codeOf(await judge())]).toEqual([
      [],
      'dispatch.not_rejected',
    ]);
    bodyOf(await job.act(actor, 'dispatch.assign', { id, engineerId: outlet.engineer.id }));
    bodyOf(await job.act(outlet.engineer.actor, 'dispatch.reject', { id, reason: 'ill' }));
    expect(await reasonsFor(outlet.dispatcher, id)).toEqual(['ill']);
    bodyOf(await judge());
    expect(await reasonsFor(job.dispatcher, id)).toEqual(['ill', 'too_far']);
  });

  test('is handed to outlets only, and to one at a time', async () => {
    const outlet = await anOutlet();
    const id = await anOrderFor(outlet);
    expect(codeOf(await handOver(id, await anOutlet()))).toBe('entrustment.elsewhere');
    const other = await anOrderFor();
    const toBranch = { id: other, outletId: job.branchId };
    expect(codeOf(await job.act(job.dispatcher.actor, 'entrustment.hand_over', toBranch))).toBe(
      'entrustment.not_an_outlet',
    );
  });

  test('an engineer of an outlet is not sent on other orders', async () => {
    const { engineer } = await anOutlet();
    const id = await anOrderFor();
    const input = { id, engineerId: engineer.id, reason: '近' };
    expect(codeOf(await job.act(job.dispatcher.actor, 'dispatch.assign', input))).toBe(
      'dispatch.not_an_engineer',
    );
    const own = await anEngineer(job);
    const crew = { id, engineerId: own.id, crewIds: [engineer.id], reason: '近' };
    expect(codeOf(await job.act(job.dispatcher.actor, 'dispatch.assign', crew))).toBe(
      'dispatch.not_an_engineer',
    );
  });
});

describe('an outlet that answers within a time that was agreed', () => {
  async function anOutletWithin(answerHours: number): Promise<AnOutlet> {
    const outlet = await anOutlet();
    await job.db
      .insertInto('outletTerms')
      .values({ outletId: outlet.id, answerHours, agreedAt: now(), agreedByName: 'manager' })
      .execute();
    return outlet;
  }

  const now = () => Temporal.Instant.fromEpochMilliseconds(job.clock.now());
  const accept = ({ manager }: AnOutlet, id: string) => job.act(manager.actor, 'entrustment.accept', { id });
  const pass = (ms: number) => job.clock.set(job.clock.now() + ms);

  test('is in time at the very instant', async () => {
    const outlet = await anOutletWithin(2);
    const id = await anOrderFor(outlet);
    pass(2 * hourMs);
    await lapseUnanswered(job);
    expect(await standing(id)).toMatchObject({ state: 'offered' });
    bodyOf(await accept(outlet, id));
  });

  test('is late a millisecond after it: the order goes back, and dispatcher and outlet are told', async () => {
    const outlet = await anOutletWithin(2);
    const id = await anOrderFor(outlet);
    pass(2 * hourMs + 1);
    expect(codeOf(await accept(outlet, id))).toBe('entrustment.too_late');
    await lapseUnanswered(job);
    expect(await standing(id)).toMatchObject({ state: 'lapsed' });
    const told = await job.db.selectFrom('outbox').select('payload').execute();
    const lapsed = told.map(({ payload }) => payload as { topic?: string; roles?: string[] });
    expect(lapsed.filter(({ topic }) => topic === 'entrustment.lapsed').map(({ roles }) => roles)).toEqual([
      ['dispatcher'],
      [],
    ]);
    expect(await listFor(outlet.dispatcher)).toEqual([]);
    expect(codeOf(await accept(outlet, id))).toBe('subject.not_found');
    bodyOf(await handOver(id, await anOutlet()));
  });

  test('is not hurried where no time was agreed, nor once it has answered', async () => {
    const [free, within] = [await anOutlet(), await anOutletWithin(1)];
    const [open, answered] = [await anOrderFor(free), await anOrderFor(within)];
    bodyOf(await accept(within, answered));
    pass(1000 * hourMs);
    await lapseUnanswered(job);
    expect(await standing(open)).toMatchObject({ state: 'offered', answerDueAt: null });
    expect(await standing(answered)).toMatchObject({ state: 'accepted' });
  });

  test('is agreed by who leads, for an outlet only', async () => {
    const name = 'outlet with terms';
    const branch = { name, zone: 'Asia/Shanghai', adcode: '370100', kind: 'outlet' };
    const { id } = await done<{ id: string }>(job.road, addBranch, branch);
    const agree = (person: Person, outletId: string) =>
      job.act(person.actor, 'entrustment.agree_terms', { id: outletId, answerHours: 4 });
    expect(codeOf(await agree(job.dispatcher, id))).toBe('access.denied');
    expect(codeOf(await agree(job.manager, job.branchId))).toBe('subject.not_found');
    bodyOf(await agree(job.manager, id));
    const { items } = await job.read<{ items: Outlet[] }>(job.manager.actor, '/outlets');
    expect(items.find(one => one.id === id)).toMatchObject({ answerHours: 4 });
  });
});

describe('who works for an outlet', () => {
  test('sees the orders that it was given, and nothing of another outlet or of the company', async () => {
    const [a, b] = [await anOutlet(), await anOutlet()];
    const [ofA, ofB, own] = [await anOrderFor(a), await anOrderFor(b), await anOrderFor()];
    expect(await listFor(a.dispatcher)).toEqual([ofA]);
    for (const id of [ofB, own])
      for (const path of ['/work-orders/:id', '/work-orders/:id/windows', '/work-orders/:id/entrustment'])
        for (const person of [a.dispatcher, a.manager, a.engineer])
          expect(codeOf(await job.read(person.actor, path, { id })), path).toBe('subject.not_found');
    const send = { id: ofB, engineerId: a.engineer.id };
    expect(codeOf(await job.act(a.dispatcher.actor, 'dispatch.assign', send))).toBe('subject.not_found');
    const accept = () => job.act(a.dispatcher.actor, 'entrustment.accept', { id: ofB });
    expect(codeOf(await accept())).toBe('subject.not_found');
    bodyOf(await job.act(b.dispatcher.actor, 'entrustment.accept', { id: ofB }));
  });

  test('may do nothing else in the product', async () => {
    const { dispatcher, manager, engineer } = await anOutlet();
    const company = [
      'customer.read',
      'asset.read',
      'service_request.read',
      'organisation.read',
      'statistics.read',
    ];
    for (const { actor } of [dispatcher, manager, engineer])
      expect(actionsOf(actor).filter(action => company.includes(action))).toEqual([]);
    expect(actionsOf(engineer.actor)).not.toContain('dispatch.assign');
    const input = { id: await anOrderFor(), outletId: dispatcher.actor.branchIds[0] };
    expect(codeOf(await job.act(dispatcher.actor, 'entrustment.hand_over', input))).toBe('access.denied');
  });

  test('is shown the customer while there is work to do, and hidden afterwards', async () => {
    const outlet = await anOutlet();
    const id = await anOrderFor(outlet);
    bodyOf(await job.act(outlet.dispatcher.actor, 'entrustment.accept', { id }));
    bodyOf(await job.act(outlet.dispatcher.actor, 'dispatch.assign', { id, engineerId: outlet.engineer.id }));
    const readBy = ({ actor }: Person) => job.read<WorkOrder>(actor, '/work-orders/:id', { id });
    expect((await readBy(outlet.engineer)).contact?.phone).toBe('13800005678');
    expect((await readBy(outlet.dispatcher)).contact?.phone).toBe('138****5678');
    for (const [action, input] of stepsOnSite)
      bodyOf(await job.act(outlet.engineer.actor, action, { id, ...input }));
    for (const person of [outlet.engineer, outlet.dispatcher]) {
      const { customer, contact, site } = await readBy(person);
      expect([customer.name, contact, site.address]).toEqual(['济**', null, '****']);
    }
    expect((await readBy(job.dispatcher)).customer.name).toBe('济南公交');
  });

  test('sees what the outlet was given and did, and nothing of the others', async () => {
    const [a, b] = [await anOutlet(), await anOutlet()];
    const [taken, refused] = [await anOrderFor(a), await anOrderFor(a)];
    await anOrderFor(b);
    bodyOf(await job.act(a.dispatcher.actor, 'entrustment.accept', { id: taken }));
    bodyOf(await job.act(a.dispatcher.actor, 'entrustment.refuse', { id: refused, reason: '太远' }));
    const outletsFor = async ({ actor }: Person) =>
      (await job.read<{ items: Outlet[] }>(actor, '/outlets')).items;
    expect(await outletsFor(a.manager)).toMatchObject([
      { id: a.id, handed: 2, waiting: 0, refused: 1, completed: 0, answerMinutes: 0 },
    ]);
    const all = await outletsFor(job.dispatcher);
    expect(all.find(({ id }) => id === b.id)).toMatchObject({ handed: 1, waiting: 1, answerMinutes: null });
  });
});
