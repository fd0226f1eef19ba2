import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '#contract/notice.ts';
import { hourMs } from '#kernel/time.ts';
import { peopleTold } from '#road/told-notices.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, type MainJob } from '#testing/main-job.ts';
import { noticeRoutes, noticeTopicsOf } from './index.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

/** Hands over what the outbox carries, each time all of it: the queue may do so more than once. */
async function tell(): Promise<void> {
  const handler = noticeTopicsOf(job)[peopleTold];
  const { rows } = await database.pool.query('select payload from outbox where topic = $1 order by id', [
    peopleTold,
  ]);
  for (const { payload } of rows) await handler(payload);
}

async function noticesOf({ actor }: Person): Promise<readonly Notice[]> {
  await tell();
  const { read } = askRoutes(job, noticeRoutes(job));
  return (await read<{ items: Notice[] }>(actor, '/notices')).items;
}

const topicsOf = async (person: Person) => (await noticesOf(person)).map(({ topic }) => topic);

const act = async (action: string, input: object) => {
  job.clock.set(job.clock.now() + hourMs);
  bodyOf(await job.act(job.dispatcher.actor, action, input));
};

const assign = (id: string, engineer: Person, leader?: Person) =>
  act('dispatch.assign', {
    ...{ id, engineerId: engineer.id, reason: '熟悉这条线路' },
    ...(leader && { leaderId: leader.id }),
  });

describe('an engineer', () => {
  test('is told of an order that is theirs, by its number and customer, once', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await assign(order.id, engineer);
    await tell();
    expect(await noticesOf(engineer)).toMatchObject([
      {
        ...{ topic: 'work_order.assigned', name: order.orderNo, customerName: '济南公交', orderId: order.id },
        ...{ clause: null, dueAt: null, isRead: false },
      },
    ]);
  });

  test('is told that it was taken back, and who has it now, that it is theirs', async () => {
    const [before, after] = [await anEngineer(job), await anEngineer(job)];
    const order = await anOrder(job);
    await assign(order.id, before);
    await act('dispatch.unassign', { id: order.id, reason: '临时改派' });
    await assign(order.id, after);
    expect(await topicsOf(before)).toEqual(['work_order.taken_back', 'work_order.assigned']);
    expect(await topicsOf(after)).toEqual(['work_order.assigned']);
  });

  test('is told of a cancellation, and the leader too', async () => {
    const [engineer, leader] = [await anEngineer(job), await anEngineer(job)];
    const order = await anOrder(job);
    await assign(order.id, engineer, leader);
    await act('work_order.cancel', { id: order.id, reason: '客户自行修好' });
    for (const told of [engineer, leader])
      expect(await topicsOf(told)).toEqual(['work_order.cancelled', 'work_order.assigned']);
  });
});
