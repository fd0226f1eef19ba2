import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Expense, ExpenseClaim } from '#contract/expense-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { formRoutes } from '#modules/form/index.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';

interface Office {
  readonly job: MainJob;
  readonly asked: RoutesAsked;
  readonly finance: Person;
}

async function anOffice(database: TestDatabase, pack: string): Promise<Office> {
  const job = await aMainJob(database, { pack });
  const { road, files, branchId } = job;
  const forms = formRoutes({ regulations: road.regulations, files });
  return {
    job,
    asked: askRoutes(job, [...job.routes, ...forms]),
    finance: await aPerson(job.db, 'finance', { branchId }),
  };
}

interface Trip extends Office {
  readonly engineer: Person;
  readonly order: { readonly id: string; readonly requestId: string };
}

async function onTrip(office: Office): Promise<Trip> {
  const engineer = await anEngineer(office.job);
  const order = await anOrder(office.job);
  await carryOut(office.job, order, { last: 'work_order.accept', engineer });
  return { ...office, engineer, order };
}

const hotel = { kind: 'lodging', amountFen: 30_000, spentOn: '2026-11-20', place: '总站' };
const spend = ({ asked, engineer, order }: Trip, more: object = {}) =>
  asked.act(engineer.actor, 'expense.record', { id: order.id, ...hotel, ...more });
const claim = ({ asked, engineer, order }: Trip) =>
  asked.act(engineer.actor, 'expense_claim.submit', { id: order.id });
const ofFinance = ({ asked, finance }: Office, action: string, input: object) =>
  asked.act(finance.actor, action, input);
const audit = (trip: Trip, id: string, more: object = {}) =>
  ofFinance(trip, 'expense_claim.audit', { id, isSound: true, placeMatches: true, ...more });
const clausesOf = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];

async function claimed(trip: Trip): Promise<string> {
  return bodyOf<{ id: string }>(await claim(trip)).id;
}

async function listed({ asked, engineer, order }: Trip) {
  const path = '/work-orders/:id/expenses';
  return asked.read<{ items: Expense[]; claims: ExpenseClaim[] }>(engineer.actor, path, { id: order.id });
}

describe('under the regulation of the machine maker', () => {
  let database: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    database = await testDatabase();
    office = await anOffice(database, 'machine-hq');
  });
  afterAll(() => database.close());

  async function approvedForm({ asked, engineer, order, job }: Trip, amount: number) {
    const vouchers = [{ kind: '住宿', place: '济南', sum: amount }];
    const content = { trip: '维修', place: '济南', day: '2026-11-20', vouchers, amount };
    const draft = { form: 'travel_claim', requestId: order.requestId, content };
    const { id } = bodyOf<{ id: string }>(await asked.act(engineer.actor, 'form.draft', draft));
    bodyOf(await asked.act(engineer.actor, 'form.submit', { id }));
    const decide = { id, version: 1, decision: 'approve' };
    bodyOf(await asked.act(job.manager.actor, 'form.decide', decide));
    await asked.act(office.finance.actor, 'form.decide', decide);
  }

  test('what an engineer spends is claimed together, once, and stands in the month', async () => {
    const trip = await onTrip(office);
    bodyOf(await spend(trip));
    bodyOf(await spend(trip, { kind: 'travel', amountFen: 5_500, place: '青岛-总站' }));
    const id = await claimed(trip);
    expect(codeOf(await claim(trip))).toBe('expense_claim.empty');
    const path = '/expense-claims';
    const { items } = await trip.asked.read<{ items: ExpenseClaim[] }>(trip.finance.actor, path, {
      month: '2026-11',
    });
    const found = items.find(one => one.id === id);
    expect(found).toMatchObject({
      amountFen: 35_500,
      placeMatches: true,
      state: 'submitted',
      travellerUnit: 'sales_branch',
    });
    expect(found?.expenses).toHaveLength(2);
    const before = await trip.asked.read<{ items: ExpenseClaim[] }>(trip.finance.actor, path, {
      month: '2026-10',
    });
    expect(before.items).toEqual([]);
  });

  test('S2.MACH.19: a voucher of another place is not paid out, and the clause says so', async () => {
    const trip = await onTrip(office);
    bodyOf(await spend(trip, { place: '上海' }));
    const id = await claimed(trip);
    expect((await listed(trip)).claims[0]?.expenses[0]?.placeMatches).toBe(false);
    bodyOf(await audit(trip, id, { placeMatches: false }));
    await approvedForm(trip, 30_000);
    const refused = await ofFinance(trip, 'expense_claim.reimburse', { id });
    expect(clausesOf(refused)).toContain('S2.MACH.19');
  });

  test('S2.MACH.19, S2.MACH.26: sound vouchers of the place are paid out once the claim is approved', async () => {
    const trip = await onTrip(office);
    bodyOf(await spend(trip));
    const id = await claimed(trip);
    bodyOf(await audit(trip, id));
    expect(clausesOf(await ofFinance(trip, 'expense_claim.reimburse', { id }))).toEqual(['S2.MACH.26']);
    await approvedForm(trip, 30_000);
    expect(bodyOf(await ofFinance(trip, 'expense_claim.reimburse', { id }))).toMatchObject({
      state: 'reimbursed',
    });
    expect(await ofFinance(trip, 'expense_claim.reimburse', { id })).toBeInstanceOf(Refused);
  });

  test('a claim that finance returns is told to its engineer with the reason, mended and claimed anew', async () => {
    const trip = await onTrip(office);
    const { id: expenseId } = bodyOf<{ id: string }>(await spend(trip, { amountFen: 99_000 }));
    const id = await claimed(trip);
    const remove = () => trip.asked.act(trip.engineer.actor, 'expense.remove', { id: expenseId });
    expect(codeOf(await remove())).toBe('expense.claimed');
    bodyOf(await ofFinance(trip, 'expense_claim.return', { id, note: '金额与发票不符' }));
    const { rows } = await database.pool.query<{ payload: { personIds: string[]; named: string } }>(
      `select payload from outbox where payload ->> 'topic' = 'expense_claim.returned'`,
    );
    expect(rows.at(-1)?.payload).toMatchObject({ personIds: [trip.engineer.id], named: '金额与发票不符' });
    bodyOf(await remove());
    bodyOf(await spend(trip));
    await claimed(trip);
    const { claims } = await listed(trip);
    expect(claims.map(({ state, amountFen }) => [state, amountFen])).toEqual(
      expect.arrayContaining([
        ['submitted', 30_000],
        ['returned', 99_000],
      ]),
    );
  });

  test.each([
    ['of a day to come', { spentOn: '2026-11-21' }, 'expense.day_to_come'],
    ['of lodging without a place', { place: undefined }, 'expense.place_missing'],
    ['of nothing', { amountFen: 0 }, 'input.invalid'],
    [
      'with the picture of somebody else',
      { fileId: '01990000-0000-7000-8000-000000000001' },
      'subject.not_found',
    ],
  ])('an expense %s is refused', async (_what, more, code) => {
    expect(codeOf(await spend(await onTrip(office), more))).toBe(code);
  });

  test('nobody spends on another’s order, audits the own claim or sees what another engineer spent', async () => {
    const trip = await onTrip(office);
    bodyOf(await spend(trip));
    const id = await claimed(trip);
    const stranger = { ...trip, engineer: await anEngineer(office.job) };
    expect(codeOf(await spend(stranger))).toBe('subject.not_found');
    expect(await listed(stranger)).toBeInstanceOf(Refused);
    const own = { id, isSound: true, placeMatches: true };
    expect(codeOf(await trip.asked.act(trip.engineer.actor, 'expense_claim.audit', own))).toBe(
      'access.denied',
    );
  });
});

describe('under the rules that say who bears the cost', () => {
  let database: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    database = await testDatabase();
    office = await anOffice(database, 'rules');
  });
  afterAll(() => database.close());

  async function audited(more: object = {}) {
    const trip = await onTrip(office);
    bodyOf(await spend(trip, more));
    const id = await claimed(trip);
    bodyOf(await audit(trip, id));
    const { asked, order, job, engineer } = trip;
    const content = { service_case: 'SR', kind: 'lodging', amount: 30_000, bearer: '销售分公司' };
    const draft = { form: 'cost_allocation', requestId: order.requestId, content };
    const { id: formId } = bodyOf<{ id: string }>(await asked.act(job.csr.actor, 'form.draft', draft));
    const allocate = (to: object) =>
      ofFinance(trip, 'service_cost.allocate', { id, kind: 'lodging', bearer: '销售分公司', ...to });
    const approve = async () => {
      bodyOf(await asked.act(job.csr.actor, 'form.submit', { id: formId }));
      bodyOf(
        await asked.act(office.finance.actor, 'form.decide', { id: formId, version: 1, decision: 'approve' }),
      );
    };
    return { trip, allocate, approve, engineer };
  }

  test('S1.RULES.13: costs are allocated once finance has approved it', async () => {
    const { allocate, approve } = await audited();
    expect(clausesOf(await allocate({ account: 'sales_branch' }))).toContain('S1.RULES.13');
    await approve();
    bodyOf(await allocate({ account: 'sales_branch' }));
  });

  test('S1.RULES.19: lodging of the branch’s own engineer is borne by the branch, by nobody else', async () => {
    const { trip, allocate, approve } = await audited();
    await approve();
    expect(clausesOf(await allocate({ account: 'machinery_company' }))).toEqual(['S1.RULES.19']);
    bodyOf(await allocate({ account: 'sales_branch' }));
    expect((await listed(trip)).claims[0]?.costs).toMatchObject([
      { kind: 'lodging', amountFen: 30_000, account: 'sales_branch', bearer: '销售分公司' },
    ]);
  });

  test('S1.RULES.20: repair is booked to manufacturing cost', async () => {
    const { allocate, approve } = await audited({ kind: 'repair' });
    await approve();
    expect(clausesOf(await allocate({ kind: 'repair', account: 'other' }))).toEqual(['S1.RULES.20']);
    bodyOf(await allocate({ kind: 'repair', account: 'manufacturing_cost' }));
  });

  test('a kind of cost that the claim does not have is refused', async () => {
    const { allocate, approve } = await audited();
    await approve();
    const other = { kind: 'packing', account: 'manufacturing_cost' };
    expect(codeOf(await allocate(other))).toBe('service_cost.not_claimed');
  });
});
