import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Displaced } from '#contract/dispatch.ts';
import type { Proposal } from '#contract/proposal.ts';
import { newSubject } from '#engine/state.ts';
import type { Refused } from '#kernel/refusal.ts';
import { newId } from '#platform/id.ts';
import type { Handler, OpenContext } from '#road/route.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, type MainJob } from '#testing/main-job.ts';
import { planningRoutes } from './index.ts';
import { makeProposal } from './make-proposal.ts';

let database: TestDatabase;
let job: MainJob;
let asked: RoutesAsked;
let branchId: string;
let dispatcher: Person;
let branches = 0;

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  asked = askRoutes(job, planningRoutes(job));
  const edition = job.road.regulations.inForce();
  const state = JSON.stringify(newSubject(edition));
  await job.db
    .insertInto('subject')
    .values({ id: newId(), kind: 'company', seq: 0, edition, lastHash: Buffer.alloc(32), state })
    .execute();
});
afterAll(() => database.close());
beforeEach(async () => {
  branchId = await aBranch(job.db, `planning ${++branches}`);
  dispatcher = await aPerson(job.db, 'dispatcher', { branchId });
});

/** What guards itself, asked by its action. */
function open<T>(action: string, person: Person, input: object): Promise<Refused | T> {
  const route = planningRoutes(job).find(
    ({ kind, endpoint }) => kind === 'open' && endpoint.action === action,
  );
  if (route?.kind !== 'open') throw new Error(`no ${action}`);
  const handle = route.handle as Handler<never>;
  return handle({ actor: person.actor } as OpenContext, input as never) as Promise<Refused | T>;
}

async function anOrder(more: object = {}) {
  const customer = await aCustomer(job.db, { branchId });
  const { id: requestId } = await aRequest(job, { customer });
  const input = { id: requestId, task: '检查', ...more };
  return bodyOf<{ workOrderId: string }>(await job.act(job.csr.actor, 'service_request.pass_to_field', input))
    .workOrderId;
}

async function aProposal(onDate = '2026-11-21'): Promise<Proposal> {
  const { id } = bodyOf<{ id: string }>(
    await asked.act(dispatcher.actor, 'proposal.ask', { branchId, onDate }),
  );
  await makeProposal(job, id);
  return read(id);
}
const read = (id: string) => asked.read<Proposal>(dispatcher.actor, '/dispatch/proposals/:id', { id });

describe('a plan of the day', () => {
  test('places what nobody holds, says what it leaves and why, and compares itself', async () => {
    await anEngineer(job, { branchId, name: 'E1' });
    const gas = await anEngineer(job, { branchId, name: 'E2', skills: ['gas'] });
    const [plain, skilled, impossible] = [
      await anOrder(),
      await anOrder({ requiredSkill: 'gas' }),
      await anOrder({ requiredSkill: 'crane' }),
    ];
    const proposal = await aProposal();
    expect(proposal.state).toBe('done');
    expect(proposal.items.map(({ orderId }) => orderId).toSorted()).toEqual([plain, skilled].toSorted());
    expect(proposal.items.find(({ orderId }) => orderId === skilled)?.engineerId).toBe(gas.id);
    expect(proposal.unplaced.map(({ orderId, why }) => [orderId, why])).toEqual([
      [impossible, [{ rule: 'skill_missing', clause: 'S2.TIER.03', with: null, engineers: ['E1', 'E2'] }]],
    ]);
    expect(proposal.rotationClause).toBe('S2.DOOR.10');
    expect(proposal.figures?.proposal.points).toBeLessThanOrEqual(proposal.figures?.oneByOne.points ?? 0);
  });

  test('is accepted job by job and then as a whole; each order is sent once', async () => {
    await anEngineer(job, { branchId, name: 'E1' });
    await anEngineer(job, { branchId, name: 'E2' });
    const [first] = [await anOrder(), await anOrder(), await anOrder()];
    const { id } = await aProposal();
    const one = await open('proposal.accept', dispatcher, { id, orderIds: [first] });
    expect(one).toEqual({ accepted: 1, refused: 0 });
    expect(await open('proposal.accept', dispatcher, { id })).toEqual({ accepted: 2, refused: 0 });
    const { items } = await read(id);
    expect(items.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'accepted']);
    const order = await job.read<{ engineerId: string; appointmentFrom: string }>(
      dispatcher.actor,
      '/work-orders/:id',
      { id: first },
    );
    expect(order).toMatchObject({ engineerId: items.find(({ orderId }) => orderId === first)?.engineerId });
  });

  test('that two accept at once is sent once, and says so', async () => {
    await anEngineer(job, { branchId, name: 'E1' });
    await anEngineer(job, { branchId, name: 'E2' });
    const other = await aPerson(job.db, 'dispatcher', { branchId });
    await Promise.all([anOrder(), anOrder(), anOrder()]);
    const { id } = await aProposal();
    await Promise.all([dispatcher, other].map(person => open('proposal.accept', person, { id })));
    const { items } = await read(id);
    expect(items.map(({ state, refusals }) => [state, refusals])).toEqual(items.map(() => ['accepted', []]));
  });

  test('keeps what is refused meanwhile, with the reason', async () => {
    const engineer = await anEngineer(job, { branchId, name: 'E1' });
    await anOrder();
    const { id } = await aProposal();
    await job.db
      .insertInto('absence')
      .values({
        ...{ id: newId(), personId: engineer.id, reason: 'sick', addedByName: 'test' },
        fromAt: Temporal.Instant.from('2026-11-20T00:00:00Z'),
        toAt: Temporal.Instant.from('2026-11-30T00:00:00Z'),
      })
      .execute();
    expect(await open('proposal.accept', dispatcher, { id })).toEqual({ accepted: 0, refused: 1 });
    const [item] = (await read(id)).items;
    expect([item?.state, item?.refusals.map(({ code }) => code)]).toEqual(['refused', ['dispatch.absent']]);
  });

  test('is of the own branch only, and not of a day that is over', async () => {
    const elsewhere = await aPerson(job.db, 'dispatcher', { branchId: job.branchId });
    const propose = (person: Person, onDate: string) =>
      asked.act(person.actor, 'proposal.ask', { branchId, onDate });
    expect(codeOf(await propose(elsewhere, '2026-11-21'))).toBe('subject.not_found');
    expect(codeOf(await propose(dispatcher, '2026-11-19'))).toBe('appointment.in_past');
    const { id } = bodyOf<{ id: string }>(await propose(dispatcher, '2026-11-21'));
    expect(codeOf(await open('proposal.accept', elsewhere, { id }))).toBe('subject.not_found');
    expect(codeOf(await open('proposal.accept', dispatcher, { id }))).toBe('proposal.not_ready');
  });
});

describe('an urgent order', () => {
  const morning = { from: '2026-11-21T01:00:00Z', to: '2026-11-21T03:00:00Z' };
  const send = (id: string, { id: engineerId }: Person, more: object) =>
    job.act(dispatcher.actor, 'dispatch.assign', { id, engineerId, reason: 'x', ...more });

  async function shown(id: string, { id: engineerId }: Person) {
    const { displaced } = await job.read<{ displaced: Displaced[] }>(
      dispatcher.actor,
      '/work-orders/:id/fit',
      {
        ...{ id, engineerId },
        ...morning,
      },
    );
    return displaced;
  }

  test('shows what it displaces, and moves that to the next gap', async () => {
    const engineer = await anEngineer(job, { branchId, name: 'E1' });
    const [planned, urgent] = [await anOrder(), await anOrder()];
    bodyOf(await send(planned, engineer, morning));
    const displaced = await shown(urgent, engineer);
    expect(displaced.map(({ orderId }) => orderId)).toEqual([planned]);
    expect(Date.parse(displaced[0]?.movedTo?.from ?? '')).toBeGreaterThanOrEqual(Date.parse(morning.to));
    const insert = { id: urgent, engineerId: engineer.id, ...morning, reason: '停机', displaces: [planned] };
    expect(await open('urgent_visit.insert', dispatcher, insert)).toMatchObject({ state: 'assigned' });
    const moved = await job.read<{ appointmentFrom: string }>(dispatcher.actor, '/work-orders/:id', {
      id: planned,
    });
    expect(moved.appointmentFrom).toBe(displaced[0]?.movedTo?.from);
  });

  test('puts a visit of two people back to the side, also where the engineer only goes along', async () => {
    const [leader, member] = [
      await anEngineer(job, { branchId, name: 'E1' }),
      await anEngineer(job, { branchId, name: 'E2' }),
    ];
    const [planned, urgent] = [await anOrder(), await anOrder()];
    bodyOf(await send(planned, leader, { ...morning, leaderId: leader.id, crewIds: [member.id] }));
    const displaced = await shown(urgent, member);
    expect(displaced.map(({ orderId, movedTo }) => [orderId, movedTo])).toEqual([[planned, null]]);
    const insert = { id: urgent, engineerId: member.id, ...morning, reason: '停机', displaces: [planned] };
    expect(await open('urgent_visit.insert', dispatcher, insert)).toMatchObject({ state: 'assigned' });
    expect(await job.read(dispatcher.actor, '/work-orders/:id', { id: planned })).toMatchObject({
      state: 'created',
    });
  });

  test('that two insert at once is inserted once, and the other is told to look again', async () => {
    const leader = await anEngineer(job, { branchId, name: 'E1' });
    const member = await anEngineer(job, { branchId, name: 'E2' });
    const other = await aPerson(job.db, 'dispatcher', { branchId });
    const [planned, urgent] = [await anOrder(), await anOrder()];
    bodyOf(await send(planned, leader, { ...morning, leaderId: leader.id, crewIds: [member.id] }));
    const insert = { id: urgent, engineerId: leader.id, ...morning, reason: '停机', displaces: [planned] };
    const both = await Promise.all(
      [dispatcher, other].map(person => open('urgent_visit.insert', person, insert)),
    );
    expect(both.map(codeOf).toSorted()).toEqual(['dispatch.displaces_other', undefined]);
  });

  test('changes nothing when something else than shown would be displaced', async () => {
    const engineer = await anEngineer(job, { branchId, name: 'E1' });
    const [planned, urgent] = [await anOrder(), await anOrder()];
    bodyOf(await send(planned, engineer, morning));
    const insert = { id: urgent, engineerId: engineer.id, ...morning, reason: '停机', displaces: [] };
    expect(codeOf(await open('urgent_visit.insert', dispatcher, insert))).toBe('dispatch.displaces_other');
    const kept = await job.read<{ appointmentFrom: string }>(dispatcher.actor, '/work-orders/:id', {
      id: planned,
    });
    expect(kept.appointmentFrom).toBe(morning.from);
  });
});
