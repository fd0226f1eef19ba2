import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CashAdvance } from '#contract/cash-advance.ts';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { formRoutes } from '#modules/form/index.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let asked: RoutesAsked;
let finance: Person;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'bus-maker' });
  const { road, files, branchId } = job;
  asked = askRoutes(job, [...job.routes, ...formRoutes({ regulations: road.regulations, files })]);
  finance = await aPerson(job.db, 'finance', { branchId });
});
afterAll(() => database.close());

interface Trip {
  readonly engineer: Person;
  readonly id: string;
  readonly requestId: string;
}

async function onTrip(engineer?: Person): Promise<Trip> {
  const who = engineer ?? (await anEngineer(job));
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.accept', engineer: who });
  return { ...order, engineer: who };
}

const decide = (person: Person, id: string, decision = 'approve') =>
  asked.act(person.actor, 'form.decide', { id, version: 1, decision, comment: '按规定' });

/** A slip of the trip, as far as the manager has to decide. */
async function aSlip({ engineer, requestId }: Trip, amount: number): Promise<string> {
  const content = { trip: '去潍坊检修车门', leaves_on: '2026-11-21', amount };
  const draft = { form: 'cash_advance', requestId, content };
  const { id } = bodyOf<{ id: string }>(await asked.act(engineer.actor, 'form.draft', draft));
  bodyOf(await asked.act(engineer.actor, 'form.submit', { id }));
  return id;
}

async function approvedSlip(trip: Trip, amount: number): Promise<string> {
  const id = await aSlip(trip, amount);
  bodyOf(await decide(job.manager, id));
  bodyOf(await decide(finance, id));
  return id;
}

const pay = (id: string) => asked.act(finance.actor, 'cash_advance.pay', { id });
const giveBack = (id: string, amountFen: number) =>
  asked.act(finance.actor, 'cash_advance.give_back', { id, amountFen });

async function paidSlip(trip: Trip, amount: number): Promise<string> {
  const id = await approvedSlip(trip, amount);
  bodyOf(await pay(id));
  return id;
}

async function advancesOf({ actor }: Person, query: object = {}) {
  return (await asked.read<{ items: CashAdvance[] }>(actor, '/cash-advances', query)).items;
}

const actsFor = async (person: Person, id: string) =>
  (await advancesOf(person)).find(advance => advance.id === id)?.acts;

/** Spends, claims and pays a sum out; answers with the claim as it stands then. */
async function reimbursed({ engineer, id }: Trip, amountFen: number): Promise<ExpenseClaim | undefined> {
  const spent = { id, kind: 'other', amountFen, spentOn: '2026-11-20' };
  bodyOf(await asked.act(engineer.actor, 'expense.record', spent));
  const claim = bodyOf<{ id: string }>(await asked.act(engineer.actor, 'expense_claim.submit', { id }));
  const audit = { id: claim.id, isSound: true, placeMatches: true };
  bodyOf(await asked.act(finance.actor, 'expense_claim.audit', audit));
  bodyOf(await asked.act(finance.actor, 'expense_claim.reimburse', { id: claim.id }));
  const path = '/work-orders/:id/expenses';
  const { claims } = await asked.read<{ claims: ExpenseClaim[] }>(engineer.actor, path, { id });
  return claims.find(one => one.id === claim.id);
}

describe('S2.BUS.20: an advance before departure', () => {
  test('is there once the whole chain has approved the slip, not after its first step', async () => {
    const trip = await onTrip();
    const id = await aSlip(trip, 50_000);
    bodyOf(await decide(job.manager, id));
    expect(codeOf(await pay(id))).toBe('subject.not_found');
    bodyOf(await decide(finance, id));
    expect(await advancesOf(trip.engineer)).toMatchObject([
      { id, amountFen: 50_000, state: 'approved', openFen: 0, requestId: trip.requestId },
    ]);
    expect(await advancesOf(trip.engineer)).toMatchObject([{ acts: [] }]);
    expect(await actsFor(finance, id)).toEqual(['cash_advance.pay']);
    bodyOf(await pay(id));
    expect(await advancesOf(trip.engineer)).toMatchObject([{ state: 'paid', openFen: 50_000 }]);
    expect(await actsFor(finance, id)).toEqual(['cash_advance.give_back']);
    expect(codeOf(await pay(id))).toBe('cash_advance.paid');
  });

  test('is none where the slip was refused', async () => {
    const trip = await onTrip();
    bodyOf(await decide(job.manager, await aSlip(trip, 50_000), 'refuse'));
    expect(await advancesOf(trip.engineer)).toEqual([]);
  });

  test('is gone where the slip is voided before it was paid out', async () => {
    const trip = await onTrip();
    const id = await approvedSlip(trip, 50_000);
    bodyOf(await asked.act(trip.engineer.actor, 'form.void', { id, reason: '行程取消' }));
    expect(await advancesOf(trip.engineer)).toEqual([]);
  });
});

describe('an advance that was paid out', () => {
  test('is set off against the claim, and what was not spent is given back to the last fen', async () => {
    const trip = await onTrip();
    const id = await paidSlip(trip, 50_000);
    expect(await reimbursed(trip, 30_000)).toMatchObject({ amountFen: 30_000, advanceFen: 30_000 });
    expect(await advancesOf(trip.engineer)).toMatchObject([{ state: 'paid', openFen: 20_000 }]);
    expect(codeOf(await giveBack(id, 20_001))).toBe('cash_advance.more_than_open');
    bodyOf(await giveBack(id, 20_000));
    expect(await actsFor(finance, id)).toEqual([]);
    expect(await advancesOf(trip.engineer)).toMatchObject([{ state: 'settled', openFen: 0 }]);
    expect(await advancesOf(trip.engineer, { isOpen: 'true' })).toEqual([]);
  });

  test('covers a claim as far as it goes: the rest is paid', async () => {
    const trip = await onTrip();
    await paidSlip(trip, 20_000);
    expect(await reimbursed(trip, 30_000)).toMatchObject({ amountFen: 30_000, advanceFen: 20_000 });
  });

  test('of the own trip is set off before an older one of another', async () => {
    const first = await onTrip();
    const older = await paidSlip(first, 10_000);
    const second = await onTrip(first.engineer);
    const newer = await paidSlip(second, 10_000);
    await reimbursed(second, 15_000);
    const open = new Map((await advancesOf(first.engineer)).map(({ id, openFen }) => [id, openFen]));
    expect([open.get(newer), open.get(older)]).toEqual([0, 5_000]);
  });

  test('of another engineer is neither seen nor set off', async () => {
    const [one, other] = [await onTrip(), await onTrip()];
    await paidSlip(one, 50_000);
    expect(await advancesOf(other.engineer)).toEqual([]);
    expect(await reimbursed(other, 30_000)).toMatchObject({ advanceFen: 0 });
  });

  test('before it is paid out, nothing of it is given back or set off', async () => {
    const trip = await onTrip();
    const id = await approvedSlip(trip, 50_000);
    expect(codeOf(await giveBack(id, 1))).toBe('cash_advance.more_than_open');
    expect(await reimbursed(trip, 30_000)).toMatchObject({ advanceFen: 0 });
  });
});
