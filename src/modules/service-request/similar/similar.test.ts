import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BeforeSaving, FindSimilar } from '#contract/similar.ts';
import { Refused } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCall, aCustomer, bodyOf, noon, type TestCustomer } from '#testing/department.ts';
import { aMainJob, type MainJob } from '#testing/main-job.ts';
import { findSimilar } from './find.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const door = '前门打不开，乘客无法上车';
const aNewCustomer = (): Promise<TestCustomer> => aCustomer(job.db, job);

async function register(customer: TestCustomer, more = {}): Promise<{ id: string; requestNo: string }> {
  const input = aCall(customer, { description: door, ...more });
  return bodyOf(await job.act(job.csr.actor, 'service_request.register', input));
}

async function before(
  asked: FindSimilar,
  reader = job.csr,
  reach: 'all' | 'own' = 'all',
): Promise<BeforeSaving> {
  const context = { db: job.db, road: job.road, actor: reader.actor, reach, now: job.clock.now() } as const;
  const found = await findSimilar(context, asked);
  if (found instanceof Refused) throw new Error('it was refused');
  return found;
}

const asking = ({ customerId, assetId }: TestCustomer, more = {}): FindSimilar => ({
  customerId,
  assetId,
  kind: 'repair',
  faultClass: 'body',
  description: '司机说前门又打不开了',
  ...more,
});

test('an open request of the same machine is most likely the same, and is shown with why', async () => {
  const customer = await aNewCustomer();
  const { id, requestNo } = await register(customer);
  const { similar, recurrence } = await before(asking(customer));
  expect(similar).toMatchObject([
    { id, requestNo, likeness: 'duplicate', reasons: ['same_machine', 'same_fault', 'same_words'] },
  ]);
  expect(recurrence).toEqual({ count: 1, days: 180 });
});

test('while the machine is not known, the words tell; other words are another story', async () => {
  const customer = await aNewCustomer();
  await register(customer);
  const unknown = { customerId: customer.customerId, faultClass: 'body' as const };
  expect((await before({ ...unknown, description: '乘客上车，前门打不开' })).similar).toHaveLength(1);
  expect((await before({ ...unknown, description: '空调不制冷，发出异响' })).similar).toEqual([]);
});

test('the same words about another machine are another request', async () => {
  const customer = await aNewCustomer();
  await register(customer);
  const { similar } = await before(asking(customer, { assetId: (await aNewCustomer()).assetId }));
  expect(similar).toEqual([]);
});

test('an ended request of the machine is a repeat when fault or words are the same', async () => {
  const customer = await aNewCustomer();
  const { id } = await register(customer);
  bodyOf(await job.act(job.csr.actor, 'service_request.cancel', { id, reason: '用户撤回' }));
  expect((await before(asking(customer))).similar).toMatchObject([{ id, likeness: 'repeat' }]);
  const other = asking(customer, { faultClass: 'engine', description: '发动机抖动' });
  expect((await before(other)).similar).toEqual([]);
  expect((await before(asking(customer))).recurrence.count).toBe(0);
});

test('what lies half a year back is not shown any more', async () => {
  const customer = await aNewCustomer();
  await register(customer);
  job.clock.set(noon + 181 * dayMs);
  expect(await before(asking(customer))).toMatchObject({ similar: [], recurrence: { count: 0 } });
  job.clock.set(noon);
});

test('who sees only the own cases learns nothing of those of others', async () => {
  const customer = await aNewCustomer();
  await register(customer);
  expect((await before(asking(customer), job.csr, 'own')).similar).toEqual([]);
});
