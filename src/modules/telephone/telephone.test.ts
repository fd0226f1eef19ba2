import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, PhoneCall } from '#contract/call.ts';
import { dayMs, minuteMs, secondMs } from '#kernel/time.ts';
import { serviceRequestRoutes } from '#modules/service-request/index.ts';
import { beginSubject } from '#road/subject.ts';
import { tick } from '#road/tick.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import {
  aBranch,
  aCall,
  aCustomer,
  aDepartment,
  aPerson,
  bodyOf,
  codeOf,
  type Person,
  type TestCustomer,
} from '#testing/department.ts';
import { foundCompany } from '#testing/found-company.ts';
import { aTelephone } from '#testing/matrix/phone-call.ts';
import { clearNumbers, endForgotten, telephoneReactions, telephoneRoutes } from './index.ts';

let database: TestDatabase;
let department: Awaited<ReturnType<typeof aDepartment>>;
let asked: RoutesAsked;
let telephone: Awaited<ReturnType<typeof aTelephone>>;
let customer: TestCustomer;
let csr: Person;
let colleague: Person;
let elsewhere: Person;
let calls = 0;

beforeAll(async () => {
  database = await testDatabase();
  const wiring = { reactions: telephoneReactions, dueProjections: {}, pack: 'mall-platform-cs' };
  department = await aDepartment(database, wiring);
  await foundCompany(department);
  const { db, branchId } = department;
  const routes = [...telephoneRoutes(department), ...serviceRequestRoutes({ portalPath: id => id })];
  asked = askRoutes(department, routes);
  telephone = await aTelephone(department, branchId);
  customer = await aCustomer(db, { branchId });
  csr = await aPerson(db, 'csr', { branchId, name: '小李' });
  colleague = await aPerson(db, 'csr', { branchId, name: '小张' });
  elsewhere = await aPerson(db, 'csr', { branchId: await aBranch(db, 'Qingdao') });
  for (const { id } of [csr, colleague]) await beginLog(id);
});
afterAll(() => database.close());

async function beginLog(id: string) {
  const { state, kind, seq, lastHash } = beginSubject(id, 'person', department.regulations.inForce());
  const log = { kind, seq, lastHash, edition: state.edition, state: JSON.stringify(state) };
  await department.db
    .insertInto('subject')
    .values({ id, ...log })
    .execute();
}

const known = '+86 138 0000 5678';
const nextCall = () => String(++calls);
const ringing = async (person: Person) =>
  (await asked.read<{ items: PhoneCall[] }>(person.actor, '/calls/ringing')).items;
const listed = (list = 'today') =>
  asked.read<{ items: PhoneCall[]; missed: number }>(csr.actor, '/calls', { list });
const one = (id: string) => asked.read<PhoneCall>(csr.actor, '/calls/:id', { id });
const extension = (person: Person, number: string | null) =>
  asked.act(person.actor, 'extension.set', { id: person.id, extension: number });

async function aMissed(from = known, more: Record<string, string> = {}): Promise<string> {
  const callId = nextCall();
  await telephone.ring({ callId, event: 'ringing', from, ...more });
  return (await telephone.ring({ callId, event: 'ended' })).id;
}

const events = async (id: string) => {
  const { rows } = await database.pool.query<{ type: string; data: object; facts: object }>(
    'select type, data, facts from event where subject_id = $1 order by seq',
    [id],
  );
  return rows;
};
const clocks = async (id: string) => {
  const { rows } = await database.pool.query<{ clause: string; status: string; personId: string }>(
    'select clause, status, person_id as "personId" from clock where subject_id = $1',
    [id],
  );
  return rows;
};

test('a caller is shown with machines and open requests to the desk of the branch, masked, and to no other branch', async () => {
  bodyOf(await asked.act(csr.actor, 'service_request.register', aCall(customer)));
  const callId = nextCall();
  const { id } = await telephone.ring({ callId, event: 'ringing', from: known, to: '4008' });
  const [shown] = await ringing(csr);
  expect(shown).toMatchObject({ id, number: '138****5678', state: 'ringing', dialled: '4008' });
  const [caller] = shown?.callers ?? [];
  expect(caller).toMatchObject({
    customerId: customer.customerId,
    contactId: customer.contactId,
    machines: 1,
  });
  expect(caller?.assets.map(({ serialNo }) => serialNo)).toEqual([customer.serialNo]);
  expect(caller?.openRequests.map(({ description }) => description)).toEqual(['前门打不开，乘客无法上车']);
  expect(await ringing(elsewhere)).toEqual([]);
  expect(JSON.stringify(await events(id))).not.toContain('5678');
  await telephone.ring({ callId, event: 'ended' });
  expect(await ringing(csr)).toEqual([]);
});

test('where the extension is somebody’s, only they are shown it; what is passed on goes to the other', async () => {
  bodyOf(await extension(csr, '801'));
  bodyOf(await extension(colleague, '802'));
  const callId = nextCall();
  await telephone.ring({ callId, event: 'ringing', from: known, extension: '801' });
  expect([(await ringing(csr)).length, (await ringing(colleague)).length]).toEqual([1, 0]);
  const { id } = await telephone.ring({ callId, event: 'answered', extension: '801' });
  await telephone.ring({ callId, event: 'answered', extension: '802' });
  expect([(await ringing(csr)).length, (await ringing(colleague)).length]).toEqual([0, 1]);
  await telephone.ring({ callId, event: 'ended' });
  expect((await events(id)).map(({ type }) => type)).toEqual([
    'call.rang',
    'call.answered',
    'call.passed_on',
    'call.ended',
  ]);
});

test('told twice, too late or at once, a call is one call', async () => {
  const callId = nextCall();
  const told = { callId, event: 'ringing', from: known };
  const answers = await Promise.all([telephone.ring(told), telephone.ring(told), telephone.ring(told)]);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  await telephone.ring({ callId, event: 'ended' });
  const late = await telephone.ring({ callId, event: 'answered' });
  expect(late.state).toBe('missed');
  expect((await events(late.id)).map(({ type }) => type)).toEqual(['call.rang', 'call.missed']);
});

test('nobody but a telephone system tells of calls, and others’ extensions are not one’s own to set', async () => {
  const id = colleague.id;
  expect(codeOf(await asked.act(csr.actor, 'extension.set', { id, extension: '1' }))).toBe(
    'subject.not_found',
  );
  const other = await asked.read(csr.actor, '/people/:id/extension', { id });
  expect(codeOf(other)).toBe('subject.not_found');
});

test('a missed call waits to be returned; a try that reached nobody is counted; then it is settled', async () => {
  const id = await aMissed('0531-66667777');
  const back = (result: string) => asked.act(csr.actor, 'call.return', { id, result });
  expect((await listed('missed')).items.map(call => call.id)).toContain(id);
  bodyOf(await back('unreachable'));
  expect(await one(id)).toMatchObject({ state: 'missed', tries: 1, callers: [] });
  bodyOf(await back('reached'));
  expect(await one(id)).toMatchObject({ state: 'returned', tries: 2, returnedByName: '小李' });
  expect((await listed('missed')).items.map(call => call.id)).not.toContain(id);
  expect(codeOf(await back('reached'))).toBe('subject.state');
});

test('who calls again and is answered need not be called back', async () => {
  const id = await aMissed('13911112222');
  const callId = nextCall();
  await telephone.ring({ callId, event: 'answered', from: '013911112222' });
  expect(await one(id)).toMatchObject({ state: 'returned', returnedByName: null });
  expect((await events(id)).at(-1)).toMatchObject({
    type: 'call.returned',
    data: { result: 'called_again' },
  });
});

test('a number that was withheld is shown as such, and nobody can be asked to call it', async () => {
  const id = await aMissed('anonymous');
  expect(await one(id)).toMatchObject({ number: null, isWithheld: true, callers: [] });
  expect((await listed('missed')).items.map(call => call.id)).not.toContain(id);
  expect(codeOf(await asked.act(csr.actor, 'call.reveal', { id }))).toBe('call.number_unknown');
});

test('a number without the code of its city is compared by its end', async () => {
  const { db, branchId } = department;
  await aCustomer(db, { branchId, name: '青岛港', phone: '0532-55558888' });
  const names = (of: PhoneCall) => of.callers.map(({ name }: Caller) => name);
  expect(names(await one(await aMissed('55558888')))).toEqual(['青岛港']);
});

test('a caller at a place is known with the code of the country, with an extension, and however the number is kept', async () => {
  const { db, branchId } = department;
  const kept = { 烟台港: '0535-66667777', 威海港: '+86 631 5556666', 日照港: '0633-8887777-801' };
  for (const [name, phone] of Object.entries(kept)) await aCustomer(db, { branchId, name, phone });
  const names = async (from: string) =>
    (await one(await aMissed(from))).callers.map(({ name }: Caller) => name);
  expect(await names('+86 535 6666 7777')).toEqual(['烟台港']);
  expect(await names('053566667777转8001')).toEqual(['烟台港']);
  expect(await names('06315556666')).toEqual(['威海港']);
  expect(await names('06338887777')).toEqual(['日照港']);
  expect(await names('0633888777')).toEqual([]);
});

test('who reads the number in full stays in the log', async () => {
  const id = await aMissed();
  const revealed = bodyOf<{ number: string }>(await asked.act(csr.actor, 'call.reveal', { id }));
  expect(revealed.number).toBe(known);
  expect((await events(id)).at(-1)?.type).toBe('call.revealed');
});

test('a request that was registered in a call carries it, and the call leads to the request', async () => {
  const callId = await aMissed();
  const made = await asked.act(csr.actor, 'service_request.register', aCall(customer, { callId }));
  const { id, requestNo } = bodyOf<{ id: string; requestNo: string }>(made);
  expect((await events(id))[0]).toMatchObject({
    type: 'service_request.registered',
    data: { call_id: callId },
  });
  expect((await one(callId)).request).toEqual({ id, requestNo });
  const unknown = aCall(customer, { callId: id });
  expect(codeOf(await asked.act(csr.actor, 'service_request.register', unknown))).toBe('subject.not_found');
});

test('S3.MALL.17: picked up at the very second of the limit is kept, a second later it is broken, for whoever it rang', async () => {
  const pickUp = async (seconds: number) => {
    const callId = nextCall();
    const { id } = await telephone.ring({ callId, event: 'ringing', from: known, extension: '801' });
    department.clock.advance(seconds * secondMs);
    await telephone.ring({ callId, event: 'answered', extension: '801' });
    return (await clocks(id)).find(({ clause }) => clause === 'S3.MALL.17');
  };
  expect(await pickUp(15)).toMatchObject({ status: 'kept', personId: csr.id });
  expect(await pickUp(16)).toMatchObject({ status: 'broken', personId: csr.id });
});

test('S3.MALL.17: a message for a colleague is kept with who called, for whom and what, and they are told', async () => {
  const id = await aMissed();
  const message = { id, personId: colleague.id, caller: '王女士', text: '请回电' };
  bodyOf(await asked.act(csr.actor, 'message.take', message));
  expect((await one(id)).message).toMatchObject({
    caller: '王女士',
    forName: '小张',
    text: '请回电',
    byName: '小李',
  });
  const { rows } = await database.pool.query(
    `select outcome from verdict where subject_id = $1 and clause = 'S3.MALL.17'`,
    [id],
  );
  expect(rows).toEqual([{ outcome: 'kept' }]);
  const sent = await database.pool.query(`select payload from outbox where topic = 'people.told'`);
  expect(JSON.stringify(sent.rows)).toContain(colleague.id);
});

test('what nobody ended is ended: it rang for ten minutes, so it was missed', async () => {
  const { id } = await telephone.ring({ callId: nextCall(), event: 'ringing', from: known });
  department.clock.advance(11 * minuteMs);
  await tick(department.road);
  await endForgotten(department.road);
  expect((await one(id)).state).toBe('missed');
});

test('ninety days later nobody can tell who called', async () => {
  const id = await aMissed();
  const { pool } = database;
  const now = department.clock.now();
  await clearNumbers({ pool, now: now + 89 * dayMs });
  expect((await one(id)).number).not.toBeNull();
  await clearNumbers({ pool, now: now + 91 * dayMs });
  expect(await one(id)).toMatchObject({ number: null, isWithheld: false, callers: [] });
});
