import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortalRequest } from '#contract/portal.ts';
import type { PriceContent } from '#contract/price-list.ts';
import type { IssueQuote, Quote } from '#contract/quote.ts';
import { linkToken, portalActor } from '#modules/portal/index.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import { newId } from '#platform/id.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import {
  aMainJob,
  anEngineer,
  aRequest,
  carryOut,
  linkSecret,
  type MainJob,
  stepsOnSite,
} from '#testing/main-job.ts';
import { quoteRoutes } from './index.ts';

let database: TestDatabase;
let job: MainJob;
let asked: RoutesAsked;

const prices: PriceContent = {
  labour: [
    { kind: 'repair', per: 'hour', fen: 12_000 },
    { kind: 'any', per: 'time', fen: 9_900 },
  ],
  travel: [
    { upToMetres: 40_000, per: 'time', fen: 10_000 },
    { upToMetres: null, per: 'km', fen: 300 },
  ],
  callOutFen: 5_000,
  partsMarkupPercent: 30,
  preferentialPercent: 80,
  parts: [{ partNo: 'MB-1', name: '门泵', costFen: 50_000, priceFen: null }],
};

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'machine-24h' });
  asked = askRoutes(job, quoteRoutes);
  const list = { id: newId(), fromOn: '2026-11-01', content: JSON.stringify(prices) };
  const added = { addedByName: 'test', addedAt: Temporal.Instant.from('2026-11-01T00:00:00Z') };
  await database.db
    .insertInto('priceList')
    .values({ ...list, ...added })
    .execute();
});
afterAll(() => database.close());

interface Case {
  readonly requestId: string;
  readonly id: string;
  readonly engineer: Person;
}

/** A diagnosed order of a machine whose warranty is over, so many metres away. */
async function aCase({ distanceMetres = 40_000 } = {}): Promise<Case> {
  const { branchId } = job;
  const customer = await aCustomer(job.db, { branchId, warrantyUntil: '2026-01-01', distanceMetres });
  const { id: requestId } = await aRequest(job, { customer });
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
    id: requestId,
    task: '检查',
  });
  const { workOrderId: id } = bodyOf<{ workOrderId: string }>(passed);
  const engineer = await anEngineer(job);
  await carryOut(job, { id }, { last: 'work_order.diagnose', engineer });
  return { requestId, id, engineer };
}

const pump = { partNo: 'MB-1', quantity: 2 };
const work: Omit<IssueQuote, 'override'> = { labourMinutes: 90, parts: [pump] };

const issue = ({ id, engineer }: Case, more: Partial<IssueQuote> = {}) =>
  asked.act(engineer.actor, 'quote.issue', { id, ...work, ...more });
const read = async ({ id }: Case, { actor } = job.manager) =>
  (await asked.read<{ quote: Quote | null }>(actor, '/work-orders/:id/quote', { id })).quote;
const consent = ({ id, engineer }: Case, amountFen: number, isGranted = true) =>
  job.act(engineer.actor, 'work_order.request_consent', { id, plan: '更换', amountFen, isGranted });
const repair = ({ id, engineer }: Case) => {
  const [, said] = stepsOnSite.find(([action]) => action === 'work_order.record_repair') ?? [];
  return job.act(engineer.actor, 'work_order.record_repair', { id, ...said, parts: [] });
};

describe('S2.MACH.03: a quote outside the warranty', () => {
  test('is offered to the engineer before any amount of it is known', async () => {
    const { id, engineer } = await aCase();
    const { allowances } = await asked.read<{ allowances: { allowed: boolean }[] }>(
      engineer.actor,
      '/work-orders/:id/quote',
      { id },
    );
    expect(allowances).toMatchObject([{ action: 'quote.issue', allowed: true }]);
  });

  test('has lines at the prices of the day: hours, the band of the distance, the call-out, parts with markup', async () => {
    const order = await aCase();
    bodyOf(await issue(order));
    const quote = await read(order);
    expect(quote?.lines.map(({ of, quantity, unitFen, fen }) => [of, quantity, unitFen, fen])).toEqual([
      ['labour', 1.5, 12_000, 18_000],
      ['travel', 1, 10_000, 10_000],
      ['call_out', 1, 5_000, 5_000],
      ['part', 2, 65_000, 130_000],
    ]);
    expect(quote).toMatchObject({
      ...{ version: 1, amountFen: 163_000, customerFen: 163_000, clause: { id: 'S2.MACH.03' } },
      ...{ shares: [{ payer: 'customer', percent: 100, fen: 163_000 }], isGranted: null },
    });
    expect(quote?.explanation).toContain('Labour: 1.5 hour × ¥120.00 = ¥180.00 (list price).');
  });

  test('counts kilometres from one metre beyond the band on', async () => {
    const order = await aCase({ distanceMetres: 40_001 });
    bodyOf(await issue(order));
    const travel = (await read(order))?.lines.find(({ of }) => of === 'travel');
    expect(travel).toMatchObject({ unit: 'km', quantity: 40.001, unitFen: 300, fen: 12_000 });
  });

  test('is what the customer answers to: another sum is refused, and the repair waits for the answer', async () => {
    const order = await aCase();
    bodyOf(await issue(order));
    expect(codeOf(await consent(order, 160_000))).toBe('quote.amount_differs');
    expect(codeOf(await repair(order))).toBe('clause.gate');
    bodyOf(await consent(order, 163_000));
    expect(await read(order)).toMatchObject({ isGranted: true });
    bodyOf(await repair(order));
  });

  test('issued anew voids the consent to the one before', async () => {
    const order = await aCase();
    bodyOf(await issue(order));
    bodyOf(await consent(order, 163_000));
    bodyOf(await issue(order, { labourMinutes: 120 }));
    expect(await read(order)).toMatchObject({ version: 2, customerFen: 169_000, isGranted: null });
    expect(codeOf(await repair(order))).toBe('clause.gate');
    bodyOf(await consent(order, 169_000));
    bodyOf(await repair(order));
  });

  test('is shown to the customer line by line', async () => {
    const order = await aCase();
    bodyOf(await issue(order));
    const token = linkToken(linkSecret, order.requestId);
    const { quote } = await portalOf(token);
    expect(quote).toMatchObject({ customerFen: 163_000, isGranted: null });
    expect(quote?.lines).toHaveLength(4);
  });
});

/** The customer's page behind a link. */
async function portalOf(token: string): Promise<PortalRequest> {
  const route = job.routes.find(one => one.kind === 'open' && one.endpoint.action === 'portal.read');
  if (route?.kind !== 'open') throw new Error('no page behind links');
  const { db, clock } = job;
  const attempts = createAttempts(clock);
  const entering = { token, address: '10.0.0.1', locale: 'en' as const };
  const actor = await portalActor({ db, clock, secret: linkSecret, attempts }, entering);
  const answer = await route.handle({ actor } as never, { token } as never);
  return answer as unknown as PortalRequest;
}

describe('a quote is refused', () => {
  test('for a part of which nobody says what it costs, and taken with a price that is typed', async () => {
    const order = await aCase();
    const unknown = { partNo: 'XX-9', quantity: 1 };
    expect(codeOf(await issue(order, { parts: [unknown] }))).toBe('quote.price_unknown');
    bodyOf(await issue(order, { parts: [{ ...unknown, priceFen: 1_000 }] }));
  });

  test.each([
    ['negative minutes', { labourMinutes: -1 }],
    ['a negative price', { parts: [{ ...pump, priceFen: -1 }] }],
    ['no quantity', { parts: [{ ...pump, quantity: 0 }] }],
  ])('with %s', async (_what, more) => {
    expect(codeOf(await issue(await aCase(), more))).toBe('input.invalid');
  });

  test('before the charge of the case is known, and once the order ended', async () => {
    const { id: requestId } = await aRequest(job);
    const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
      id: requestId,
      task: '检查',
    });
    const { workOrderId: id } = bodyOf<{ workOrderId: string }>(passed);
    const early = { id, ...work };
    expect(codeOf(await asked.act(job.csr.actor, 'quote.issue', early))).toBe('charge.not_worked_out');
  });

  test('to the engineer of another order and the manager of another branch', async () => {
    const order = await aCase();
    const stranger = await anEngineer(job);
    expect(codeOf(await issue({ ...order, engineer: stranger }))).toBe('subject.not_found');
    const away = await aPerson(job.db, 'manager', { branchId: await aBranch(job.db, 'Qingdao') });
    expect(codeOf(await issue({ ...order, engineer: away }))).toBe('subject.not_found');
    expect(codeOf(await asked.read(away.actor, '/work-orders/:id/quote', { id: order.id }))).toBe(
      'subject.not_found',
    );
  });

  test('on a day without prices', async () => {
    const order = await aCase();
    await database.db.updateTable('priceList').set({ fromOn: '2026-12-01' }).execute();
    expect(codeOf(await issue(order))).toBe('price_list.none');
    await database.db.updateTable('priceList').set({ fromOn: '2026-11-01' }).execute();
  });
});
