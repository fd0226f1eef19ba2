import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '#contract/notice.ts';
import { Refused } from '#kernel/refusal.ts';
import { dayMs, hourMs } from '#kernel/time.ts';
import type { Actor } from '#road/actor.ts';
import { tick } from '#road/tick.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCall, aPerson, bodyOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, type MainJob } from '#testing/main-job.ts';
import { markNotices } from './mark.ts';
import { listNotices } from './queries/list.ts';
import { sweepNotices } from './sweep.ts';
import { noticeTopicsOf } from './tell.ts';

let database: TestDatabase;
let job: MainJob;
let elsewhere: Person;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  elsewhere = await aPerson(job.db, 'dispatcher', { branchId: await aBranch(job.db, 'Qingdao') });
});
afterAll(() => database.close());
beforeEach(async () => {
  job.clock.set(noon);
  await job.db.deleteFrom('notice').execute();
  await job.db.updateTable('subject').set({ nextTickAt: null }).execute();
  await job.db.deleteFrom('outbox').execute();
});

const waiting = () => job.db.selectFrom('outbox').select(['topic', 'payload']).orderBy('id').execute();

/** Lets time pass and hands over what the outbox carries, as the queue does. */
async function pass(ms: number): Promise<void> {
  job.clock.set(noon + ms);
  await tick(job.road);
  await deliver();
}

async function deliver(): Promise<void> {
  const handlers = noticeTopicsOf(job);
  for (const { topic, payload } of await waiting()) await handlers[topic as keyof typeof handlers](payload);
}

async function noticesOf(actor: Actor, asked: { isUnread?: boolean; cursor?: string; limit?: number } = {}) {
  const context = { db: job.db, road: job.road, actor, reach: 'all', now: job.clock.now() } as const;
  const found = await listNotices(context, asked);
  if (found instanceof Refused) throw new Error('the list was refused');
  return found;
}

const clausesFor = async ({ actor }: Person) => (await noticesOf(actor)).items.map(({ clause }) => clause);
const onSite = 'S2.BUS.05';

describe('S2.BUS.05: a warning before the limit', () => {
  test('is told to the dispatchers of the branch, and to nobody of another branch or role', async () => {
    const { id, requestNo } = await aRequest(job);
    const engineer = await anEngineer(job);
    await pass(13 * hourMs);
    const { items } = await noticesOf(job.dispatcher.actor);
    expect(items.find(({ clause }) => clause === onSite)).toMatchObject({
      topic: 'clock.warned',
      requestId: id,
      requestNo,
      customerName: '济南公交',
      orderId: null,
      clauseNo: '3.1',
      name: 'On site',
      isRead: false,
      toldAt: '2026-11-20T16:00:00Z',
      dueAt: '2026-11-21T04:00:00Z',
    } satisfies Partial<Notice>);
    for (const other of [elsewhere, engineer, job.manager, job.csr])
      expect(await clausesFor(other)).not.toContain(onSite);
  });

  test('is told once, however often the queue hands it over', async () => {
    await aRequest(job);
    await pass(13 * hourMs);
    await deliver();
    expect((await clausesFor(job.dispatcher)).filter(clause => clause === onSite)).toHaveLength(1);
  });
});

test('S2.BUS.05: a limit that has passed is told to whom the clause escalates it', async () => {
  await aRequest(job);
  await pass(25 * hourMs);
  const told = (await noticesOf(job.manager.actor)).items.filter(({ clause }) => clause === onSite);
  expect(told.map(({ topic }) => topic)).toContain('clock.overdue');
});

test('of what passed more than a week ago nobody is told', async () => {
  await aRequest(job);
  job.clock.set(noon + 13 * hourMs);
  await tick(job.road);
  await pass(9 * dayMs);
  expect((await clausesFor(job.dispatcher)).length).toBe(0);
});

test('what is only being told again warns nobody', async () => {
  const again = askRoutes({ ...job, road: { ...job.road, timeStandsStill: true } }, job.routes);
  const registered = await again.act(job.csr.actor, 'service_request.register', aCall(job.customer));
  const { id } = bodyOf<{ id: string }>(registered);
  job.clock.set(noon + 30 * hourMs);
  bodyOf(await again.act(job.csr.actor, 'service_request.reply', { id, text: '已回复' }));
  expect(await waiting()).toEqual([]);
});

describe('a reader', () => {
  const mark = (actor: Actor, input: { ids?: string[]; isRead: boolean }) => markNotices(job, actor, input);

  test('marks notices as read and unread, one or all, and nobody else’s', async () => {
    await aRequest(job);
    await aRequest(job);
    await pass(13 * hourMs);
    const { items, unread } = await noticesOf(job.dispatcher.actor);
    const ids = items.slice(0, 1).map(({ id }) => id);
    expect(unread).toBe(items.length);
    expect(await mark(elsewhere.actor, { ids, isRead: true })).toEqual({ unread: 0 });
    expect((await noticesOf(job.dispatcher.actor)).unread).toBe(unread);
    expect(await mark(job.dispatcher.actor, { ids, isRead: true })).toEqual({ unread: unread - 1 });
    expect((await noticesOf(job.dispatcher.actor, { isUnread: false })).items.map(({ id }) => id)).toEqual(
      ids,
    );
    expect(await mark(job.dispatcher.actor, { isRead: true })).toEqual({ unread: 0 });
    expect(await mark(job.dispatcher.actor, { ids, isRead: false })).toEqual({ unread: 1 });
  });

  test('walks through a long list page by page', async () => {
    await aRequest(job);
    await aRequest(job);
    await pass(25 * hourMs);
    const all = (await noticesOf(job.dispatcher.actor, { limit: 100 })).items.map(({ id }) => id);
    const first = await noticesOf(job.dispatcher.actor, { limit: 1 });
    const second = await noticesOf(job.dispatcher.actor, { limit: 1, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 2));
  });

  test('who moves to another branch is no longer shown what they were told in the old one', async () => {
    await aRequest(job);
    await pass(13 * hourMs);
    const moved = { ...job.dispatcher.actor, branchIds: elsewhere.actor.branchIds };
    expect(await noticesOf(moved)).toMatchObject({ items: [], unread: 0 });
  });
});

test('after ninety days a notice is removed', async () => {
  await aRequest(job);
  await pass(13 * hourMs);
  const told = (await noticesOf(job.dispatcher.actor)).items.length;
  await sweepNotices({ pool: job.road.pool, now: noon + 90 * dayMs });
  expect((await noticesOf(job.dispatcher.actor)).items).toHaveLength(told);
  await sweepNotices({ pool: job.road.pool, now: noon + 91 * dayMs });
  expect((await noticesOf(job.dispatcher.actor)).items).toEqual([]);
});
