import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnMachine, OwnRequest } from '#contract/own.ts';
import type { Role } from '#contract/roles.ts';
import type { Actor } from '#road/actor.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, bodyOf, type TestCustomer } from '#testing/department.ts';
import { aMainJob, aRequest, linkSecret, type MainJob } from '#testing/main-job.ts';
import { machineCode } from './code.ts';
import { intakeRoutes } from './routes.ts';

let database: TestDatabase;
let job: MainJob;
let own: RoutesAsked;
let mine: TestCustomer;
let other: TestCustomer;
let myRequest: string;
let otherRequest: string;

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  const portalPath = (requestId: string) => `/s/${requestId}`;
  own = askRoutes(job, intakeRoutes({ db: job.db, secret: linkSecret, portalPath }));
  const { branchId } = job;
  mine = await aCustomer(job.db, { branchId, name: '青岛公交', phone: '13800000001' });
  other = await aCustomer(job.db, { branchId, name: '烟台公交', phone: '13800000002' });
  myRequest = (await aRequest(job, { customer: mine })).id;
  otherRequest = (await aRequest(job, { customer: other })).id;
});
afterAll(() => database.close());

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

function account(role: Role, customerId: string): Actor {
  const whose = { personId: null, customerId, branchIds: [], roles: [role], name: role, onBehalfOf: null };
  return { ...whose, key: `account:${customerId}`, locale: 'en', source: 'console' };
}

const requestsOf = (actor: Actor, asked = {}) => own.read<Page<OwnRequest>>(actor, '/own/requests', asked);
const machinesOf = (actor: Actor) => own.read<Page<OwnMachine>>(actor, '/own/machines');

test('a customer sees the own machines and requests, with the pages that belong to them', async () => {
  const actor = account('customer', mine.customerId);
  const { items: requests } = await requestsOf(actor);
  expect(requests).toMatchObject([{ id: myRequest, path: `/s/${myRequest}`, agentFen: null }]);
  const { items: machines } = await machinesOf(actor);
  const path = `/m/${machineCode(linkSecret, mine.assetId)}`;
  expect(machines).toMatchObject([{ serialNo: mine.serialNo, openRequests: 1, path }]);
});

test('nothing of another customer is reached, by whatever id one goes on from', async () => {
  const actor = account('customer', mine.customerId);
  for (const cursor of [otherRequest, other.assetId, 'ffffffff-ffff-7fff-bfff-ffffffffffff']) {
    const told = JSON.stringify(await Promise.all([requestsOf(actor, { cursor }), machinesOf(actor)]));
    for (const secret of [otherRequest, other.assetId, other.serialNo, other.customerId, '烟台公交'])
      expect(told).not.toContain(secret);
  }
});

test('an agent sees those whom they look after and what is billed to them, and signs for nobody', async () => {
  const agent = await aCustomer(job.db, { branchId: job.branchId, name: '代理', phone: '13800000003' });
  await job.db
    .updateTable('customer')
    .set({ agentId: agent.customerId })
    .where('id', '=', other.customerId)
    .execute();
  const { workOrderId } = await passed(otherRequest);
  await quoteFor(workOrderId);
  const visit = { from: '2026-11-23T01:00:00Z', to: '2026-11-23T03:00:00Z' };
  bodyOf(await job.act(job.csr.actor, 'appointment.agree', { id: workOrderId, ...visit }));
  const { items } = await requestsOf(account('agent', agent.customerId));
  const comesAt = visit.from;
  expect(items).toMatchObject([{ id: otherRequest, path: null, agentFen: 4_200, comesAt }]);
  expect((await requestsOf(account('customer', mine.customerId))).items.map(({ id }) => id)).toEqual([
    myRequest,
  ]);
});

async function passed(id: string): Promise<{ readonly workOrderId: string }> {
  const answer = await job.act(job.csr.actor, 'service_request.pass_to_field', { id, task: '检查' });
  return (answer as { body: unknown }).body as { workOrderId: string };
}

/** Two versions of which the last one counts. */
async function quoteFor(orderId: string): Promise<void> {
  const common = { orderId, clause: 'c', edition: 'e', lines: '[]', customerFen: 800, issuedByName: 'test' };
  const issuedAt = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const versions = [9_000, 4_200].map((fen, place) => ({
    ...common,
    id: `01920000-0000-7000-8000-00000000000${String(place)}`,
    version: place + 1,
    shares: JSON.stringify([
      { payer: 'agent', percent: 84, fen },
      { payer: 'customer', percent: 16, fen: 800 },
    ]),
    amountFen: fen + 800,
    issuedAt,
  }));
  await job.db.insertInto('quote').values(versions).execute();
}

test('a long list goes on behind its last line', async () => {
  const ids = [myRequest];
  for (let more = 0; more < 2; more++) ids.unshift((await aRequest(job, { customer: mine })).id);
  const actor = account('customer', mine.customerId);
  const first = await requestsOf(actor, { limit: 2 });
  const second = await requestsOf(actor, { limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
  expect(second.nextCursor).toBeNull();
});

test('a request that was merged tells where the one stands under which it goes on', async () => {
  const { branchId } = job;
  const customer = await aCustomer(job.db, { branchId, name: '威海公交', phone: '13800000003' });
  const into = await aRequest(job, { customer });
  job.clock.advance(60_000);
  const { id } = await aRequest(job, { customer });
  await job.act(job.csr.actor, 'service_request.merge', { id, intoId: into.id });
  const { items } = await requestsOf(account('customer', customer.customerId));
  expect(items).toMatchObject([
    { id, state: 'registered', goesOnAs: items[1]?.requestNo },
    { id: into.id, state: 'registered', goesOnAs: null },
  ]);
});
