import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortalRequest } from '#contract/portal.ts';
import { quoteRoutes } from '#modules/quote/index.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import { newId } from '#platform/id.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, linkSecret, type MainJob } from '#testing/main-job.ts';
import { linkToken, portalActor } from './index.ts';

let database: TestDatabase;
let job: MainJob;

const prices = {
  labour: [{ kind: 'any', per: 'hour', fen: 12_000 }],
  travel: [{ upToMetres: null, per: 'time', fen: 10_000 }],
  callOutFen: 5_000,
  partsMarkupPercent: 30,
  preferentialPercent: 80,
  parts: [{ partNo: 'MB-1', name: '门泵', costFen: 50_000, priceFen: null }],
};

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'machine-24h' });
  const added = { addedByName: 'test', addedAt: Temporal.Instant.from('2026-11-01T00:00:00Z') };
  const list = { id: newId(), fromOn: '2026-11-01', content: JSON.stringify(prices) };
  await database.db
    .insertInto('priceList')
    .values({ ...list, ...added })
    .execute();
});
afterAll(() => database.close());

/** A diagnosed order out of warranty, and its customer with the link. */
async function aCase() {
  const { branchId } = job;
  const customer = await aCustomer(job.db, { branchId, warrantyUntil: '2026-01-01' });
  const { id: requestId } = await aRequest(job, { customer });
  const input = { id: requestId, task: '检查' };
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', input);
  const { workOrderId: id } = bodyOf<{ workOrderId: string }>(passed);
  const engineer = await anEngineer(job);
  await carryOut(job, { id }, { last: 'work_order.diagnose', engineer });
  const token = linkToken(linkSecret, requestId);
  const { db, clock } = job;
  const use = { token, address: '10.0.0.1', locale: 'en' as const };
  const actor = await portalActor({ db, clock, secret: linkSecret, attempts: createAttempts(clock) }, use);
  if (!actor) throw new Error('the link is not good');
  const agree = (answer: { isGranted: boolean; amountFen: number }) =>
    job.act(actor, 'portal.agree', { token, ...answer });
  return { id, engineer, agree };
}

async function quoted({ id, engineer }: { readonly id: string; readonly engineer: Person }): Promise<number> {
  const work = { labourMinutes: 60, parts: [{ partNo: 'MB-1', quantity: 1 }] };
  const issued = await askRoutes(job, quoteRoutes).act(engineer.actor, 'quote.issue', { id, ...work });
  return bodyOf<{ customerFen: number }>(issued).customerFen;
}

test('the customer agrees to a quote by the link, once, and the consent names the parts', async () => {
  const one = await aCase();
  const amountFen = await quoted(one);
  const page = bodyOf<PortalRequest>(await one.agree({ isGranted: true, amountFen }));
  expect(page).toMatchObject({ mayAgree: false, quote: { isGranted: true } });
  const consent = await job.db
    .selectFrom('consent')
    .select(['plan', 'amountFen', 'isGranted'])
    .where('orderId', '=', one.id)
    .execute();
  expect(consent).toEqual([{ plan: 'MB-1 门泵 × 1', amountFen, isGranted: true }]);
  expect(codeOf(await one.agree({ isGranted: false, amountFen }))).toBe('subject.state');
});

test('another sum than that of the quote is refused', async () => {
  const one = await aCase();
  const amountFen = await quoted(one);
  expect(codeOf(await one.agree({ isGranted: true, amountFen: amountFen - 1 }))).toBe('quote.amount_differs');
});

test('a new quote waits for a new answer', async () => {
  const one = await aCase();
  const amountFen = await quoted(one);
  bodyOf(await one.agree({ isGranted: false, amountFen }));
  const again = await quoted(one);
  const page = bodyOf<PortalRequest>(await one.agree({ isGranted: true, amountFen: again }));
  expect(page.quote?.isGranted).toBe(true);
});

test('without a quote there is nothing to agree to', async () => {
  const one = await aCase();
  expect(codeOf(await one.agree({ isGranted: true, amountFen: 0 }))).toBe('subject.state');
});
