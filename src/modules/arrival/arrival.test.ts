import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Arrival } from '#contract/arrival.ts';
import { minuteMs, parseInstant } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';
import { arrivalOf } from './index.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'machine-24h' });
});
afterAll(() => database.close());
beforeEach(() => job.clock.set(noon));

async function onTheWay(engineer: Awaited<ReturnType<typeof anEngineer>>, last = 'work_order.depart') {
  const customer = await aCustomer(job.db, { branchId: job.branchId });
  const { id: requestId } = await aRequest(job, { customer });
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
    id: requestId,
    task: '检查',
  });
  const { workOrderId: id } = bodyOf<{ workOrderId: string }>(passed);
  await carryOut(job, { id }, { last, engineer });
  return { id, requestId, siteId: customer.siteId };
}

const arrival = (id: string) => arrivalOf(job, id, job.clock.now());

const at = (told: Arrival | null) => (told ? parseInstant(told.expectedAt) : 0);

test('who sets out is expected after the way from the branch, on five minutes', async () => {
  const { id } = await onTheWay(await anEngineer(job));
  const told = await arrival(id);
  expect(told).toMatchObject({ isDelayed: false, isOverdue: false, reason: null });
  // About 12 km as the crow flies: 26 minutes in town, five to arrive.
  expect((at(told) - noon) / minuteMs).toBe(35);
});

test('from the customer of before on the same day it is nearer', async () => {
  const engineer = await anEngineer(job);
  const before = await onTheWay(engineer, 'work_order.complete');
  await job.db
    .updateTable('checkIn')
    .set({ at: Temporal.Instant.fromEpochMilliseconds(noon) })
    .execute();
  const { id } = await onTheWay(engineer);
  expect(before.siteId).not.toBe('');
  expect((at(await arrival(id)) - noon) / minuteMs).toBe(0);
});

test('a delay counts from what was expected, and is told with its reason', async () => {
  const engineer = await anEngineer(job);
  const { id, requestId } = await onTheWay(engineer);
  const first = at(await arrival(id));
  bodyOf(await job.act(engineer.actor, 'arrival.tell_delay', { id, minutes: 30, reason: '修路' }));
  const told = await arrival(id);
  expect(told).toMatchObject({ isDelayed: true, reason: '修路' });
  expect(at(told) - first).toBe(30 * minuteMs);
  const { rows } = await database.pool.query(
    `select type from event where subject_id = $1 and type like 'arrival.%' order by seq`,
    [requestId],
  );
  expect(rows.map(({ type }) => type)).toEqual(['arrival.expected', 'arrival.delayed']);
});

test('dispatchers are told of a delay at once; of one that a dispatcher told, whoever goes', async () => {
  const engineer = await anEngineer(job);
  const { id, requestId } = await onTheWay(engineer);
  const tell = (by: Person) => job.act(by.actor, 'arrival.tell_delay', { id, minutes: 30 });
  bodyOf(await tell(engineer));
  expect(await delaysTold(requestId)).toMatchObject([{ roles: ['dispatcher'], personIds: [] }]);
  bodyOf(await tell(job.dispatcher));
  expect((await delaysTold(requestId)).at(-1)).toMatchObject({ roles: [], personIds: [engineer.id] });
});

async function delaysTold(subjectId: string) {
  const { rows } = await database.pool.query(
    `select payload from outbox where topic = 'people.told' and payload->>'topic' = 'arrival.delayed'
      and payload->>'subjectId' = $1 order by id`,
    [subjectId],
  );
  return rows.map(({ payload }) => payload);
}

test('whose time has passed is overdue, and a delay counts from now', async () => {
  const engineer = await anEngineer(job);
  const { id } = await onTheWay(engineer);
  job.clock.set(noon + 60 * minuteMs);
  expect((await arrival(id))?.isOverdue).toBe(true);
  bodyOf(await job.act(engineer.actor, 'arrival.tell_delay', { id, minutes: 15 }));
  expect(at(await arrival(id))).toBe(noon + 75 * minuteMs);
});

test('before setting out and after the arrival there is nothing to tell', async () => {
  const engineer = await anEngineer(job);
  const { id } = await onTheWay(engineer, 'work_order.prepare');
  expect(await arrival(id)).toBeNull();
  expect(codeOf(await job.act(engineer.actor, 'arrival.tell_delay', { id, minutes: 15 }))).toBe(
    'subject.state',
  );
});

test('nobody else of the branch tells of the delay but whoever goes, and the dispatcher', async () => {
  const { id } = await onTheWay(await anEngineer(job));
  const other = await anEngineer(job);
  expect(codeOf(await job.act(other.actor, 'arrival.tell_delay', { id, minutes: 15 }))).toBe(
    'subject.not_found',
  );
  bodyOf(await job.act(job.dispatcher.actor, 'arrival.tell_delay', { id, minutes: 15 }));
});
