import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListServiceRequests } from '#contract/service-request.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { parseInstant } from '#kernel/time.ts';
import { runCommand } from '#road/run-command.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import {
  aBranch,
  aCall,
  aCustomer,
  aDepartment,
  aPerson,
  bodyOf,
  codeOf,
  noon,
  type Person,
  type TestCustomer,
} from '#testing/department.ts';
import { registerServiceRequest } from './commands/register.ts';
import { projectRequestDue } from './index.ts';
import { countServiceRequests } from './queries/counts.ts';
import { listServiceRequests } from './queries/list.ts';
import { readServiceRequest } from './queries/read.ts';
import { readTimeline } from './queries/timeline.ts';

let database: TestDatabase;
let department: Awaited<ReturnType<typeof aDepartment>>;
let csr: Person;
let customer: TestCustomer;

beforeAll(async () => {
  database = await testDatabase();
  department = await aDepartment(database, {
    reactions: {},
    dueProjections: { service_request: projectRequestDue },
  });
  csr = await aPerson(database.db, 'csr', department);
  customer = await aCustomer(database.db, department);
});
afterAll(() => database.close());

let keys = 0;
async function register(more = {}, of = customer, by = csr) {
  const call = { actor: by.actor, key: `register-${++keys}`, input: aCall(of, more) };
  return runCommand(department.road, registerServiceRequest, call);
}

interface Registered {
  readonly id: string;
  readonly requestNo: string;
  readonly dueAt: string | null;
}
const registered = async (more = {}, of = customer) => bodyOf<Registered>(await register(more, of));

const reading = (by: Person, reach: 'all' | 'branch' | 'assigned' | 'own' = 'all') => ({
  db: database.db,
  road: department.road,
  actor: by.actor,
  reach,
  now: department.clock.now(),
});

async function list(asked: ListServiceRequests, by = csr, reach: 'all' | 'branch' | 'assigned' = 'all') {
  const found = await listServiceRequests(reading(by, reach), asked);
  if (found instanceof Refused) throw new Error(JSON.stringify(found.refusals));
  return found;
}

const read = async (id: string, by = csr) => {
  const query = readServiceRequest({ portalPath: requestId => `/s/${requestId}` });
  return (await query(reading(by), { id })) as ServiceRequest;
};

const arrivalOf = async (id: string) => (await read(id)).clocks.find(({ clause }) => clause === 'S2.BUS.05');

describe('registering', () => {
  test('starts the clock of S2.BUS.05 and answers with number and limit', async () => {
    const { id, requestNo, dueAt } = await registered();
    expect(requestNo).toMatch(/^SR-20261120-\d{4,}$/);
    expect(await arrivalOf(id)).toMatchObject({ dueAt: '2026-11-21T04:00:00Z' });
    const { clocks } = await read(id);
    expect(dueAt).toBe(clocks.map(clock => clock.dueAt).toSorted()[0]);
  });

  test('counts from the instant at which the customer asked', async () => {
    const { id } = await registered({ askedAt: '2026-11-20T02:00:00Z' });
    expect(await arrivalOf(id)).toMatchObject({
      startedAt: '2026-11-20T02:00:00Z',
      dueAt: '2026-11-21T02:00:00Z',
    });
  });

  test('refuses the machine of another customer', async () => {
    const other = await aCustomer(database.db, department);
    expect(codeOf(await register({ assetId: other.assetId }))).toBe('asset.not_of_customer');
  });

  test('refuses the site of another customer, and one that there is not', async () => {
    const other = await aCustomer(database.db, department);
    expect(codeOf(await register({ siteId: other.siteId }))).toBe('site.not_of_customer');
    expect(codeOf(await register({ siteId: csr.id }))).toBe('site.not_of_customer');
  });

  test('refuses the contact of another customer', async () => {
    const other = await aCustomer(database.db, department);
    expect(codeOf(await register({ contactId: other.contactId }))).toBe('subject.not_found');
  });

  test('is not for an engineer', async () => {
    const engineer = await aPerson(database.db, 'engineer', department);
    expect(codeOf(await register({}, customer, engineer))).toBe('access.denied');
  });
});

describe('the queue', () => {
  test('is sorted by what is due first, in pages that neither repeat nor leave out', async () => {
    for (const hour of [1, 2, 3]) await registered({ askedAt: `2026-11-20T0${hour}:00:00Z` });
    const whole = await list({ sort: 'due', state: 'open', limit: 100 });
    const dues = whole.items.map(({ dueAt }) => dueAt ?? '~');
    expect(dues).toEqual(dues.toSorted());
    const first = await list({ sort: 'due', limit: 2 });
    const second = await list({ sort: 'due', limit: 100, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect(second.nextCursor).toBeNull();
  });

  test('is sorted the newest first, in pages as well', async () => {
    const whole = await list({ limit: 100 });
    const first = await list({ limit: 3 });
    const second = await list({ limit: 100, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items]).toEqual(whole.items);
  });

  test('refuses a cursor that no list has given', async () => {
    expect(codeOf(await listServiceRequests(reading(csr), { cursor: 'nonsense' }))).toBe('input.invalid');
  });

  test.each([
    ['发动机', '发动机无法启动，仪表报警'],
    ['發動機', '发动机无法启动，仪表报警'],
    ['车窗', '左側車窗漏水'],
  ])('finds %s in %s', async (q, description) => {
    const { id } = await registered({ description });
    expect((await list({ q })).items.map(item => item.id)).toContain(id);
  });

  test('finds a request by its number, its last digits, telephone and serial number', async () => {
    const of = await aCustomer(database.db, { ...department, phone: '139 0531 4321', name: '青岛交运' });
    const { id, requestNo } = await registered({}, of);
    const wanted = [
      requestNo,
      requestNo.slice(-4),
      '13905314321',
      '4321',
      of.serialNo,
      of.serialNo.slice(-6),
      '青岛交运',
    ];
    for (const q of wanted)
      expect(
        (await list({ q })).items.map(item => item.id),
        q,
      ).toContain(id);
  });

  test.each([
    ['few', 3, '雨刮器'],
    ['many', 30, '变速箱'],
  ])('pages through %s hits without repeating or leaving out', async (_, count, q) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++) ids.push((await registered({ description: `${q}异响` })).id);
    for (const sort of ['newest', 'due'] as const) {
      const first = await list({ q, sort, limit: 2 });
      const second = await list({ q, sort, limit: 100, cursor: first.nextCursor ?? '' });
      const found = [...first.items, ...second.items].map(item => item.id);
      expect(found.toSorted()).toEqual(ids.toSorted());
    }
  });

  test('tells at risk from overdue', async () => {
    const { id, dueAt } = await registered();
    const limit = parseInstant(dueAt ?? '');
    const riskOf = async () => (await list({ limit: 100 })).items.find(item => item.id === id)?.risk;
    expect(await riskOf()).toBe('none');
    department.clock.set(limit);
    expect(await riskOf()).toBe('at_risk');
    expect((await list({ risk: 'at_risk' })).items.map(item => item.id)).toContain(id);
    department.clock.set(limit + 1);
    expect(await riskOf()).toBe('overdue');
    expect((await list({ risk: 'overdue' })).items.map(item => item.id)).toContain(id);
    const counts = await countServiceRequests(reading(csr), {});
    expect(counts).toMatchObject({ waiting: 0, mine: 0 });
    expect(counts).toMatchObject({ overdue: (await list({ risk: 'overdue', limit: 100 })).items.length });
    department.clock.set(noon);
  });

  test('shows a manager the requests of the own branch only', async () => {
    const branchId = await aBranch(database.db, 'Qingdao');
    const elsewhere = await aCustomer(database.db, { branchId });
    const { id } = await registered({}, elsewhere);
    const manager = await aPerson(database.db, 'manager', { branchId });
    const seen = await list({ limit: 100 }, manager, 'branch');
    expect(seen.items.map(item => item.id)).toEqual([id]);
  });

  test('shows an engineer nothing that they were not sent to', async () => {
    const engineer = await aPerson(database.db, 'engineer', department);
    expect((await list({}, engineer, 'assigned')).items).toEqual([]);
  });
});

describe('a request', () => {
  test('is read with its clocks, their reckoning and what the reader may do', async () => {
    const { id } = await registered();
    const request = await read(id);
    expect(request).toMatchObject({ state: 'registered', etag: '"1"', portalPath: `/s/${id}` });
    const arrival = await arrivalOf(id);
    expect(arrival).toMatchObject({ status: 'running', risk: 'none', name: 'On site' });
    expect(arrival?.explanation).toContain('distance from the branch to the site: 40 km.');
    const allowances = new Map(request.allowances.map(({ action, ...rest }) => [action, rest]));
    expect(allowances.get('service_request.triage')).toEqual({
      allowed: true,
      refusals: [],
      mayOverride: false,
    });
    expect(allowances.get('service_request.resume')?.refusals[0]).toMatchObject({
      code: 'subject.state',
      lift: ['service_request.wait'],
    });
    expect(allowances.has('service_request.solve_remotely')).toBe(false);
  });

  test('tells what happened in the language of the reader', async () => {
    const { id } = await registered();
    const found = await readTimeline(reading(csr), { id });
    expect(found).toMatchObject({ items: [{ seq: 1, title: 'the request was registered' }] });
  });

  test('hides telephone and address from those who need not call', async () => {
    const { id } = await registered();
    const auditor = await aPerson(database.db, 'auditor', department);
    for (const reader of [auditor, csr]) {
      const request = await read(id, reader);
      expect(request.contact?.phone).toBe('138****5678');
      expect(request.site.address).toBe('****');
    }
  });
});
