import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Notice } from '#contract/notice.ts';
import { hourMs } from '#kernel/time.ts';
import { chineseOfficeCalendar } from '#modules/organisation/index.ts';
import type { Changed } from '#platform/live/told.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, noon, type Person } from '#testing/department.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';
import { choose } from './choice.ts';
import { noticeRoutes, noticeTopicsOf, releaseReminders } from './index.ts';

/** A department that works in office hours; it is a Friday, eight in the evening. On Monday it opens at eight. */
let database: TestDatabase;
let job: MainJob;
let branchId: string;
const evening = noon + 8 * hourMs;
const monday = noon + 68 * hourMs;
const announced: Changed[] = [];

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  const spec = { ...chineseOfficeCalendar('Asia/Shanghai'), id: 'office' };
  await job.db
    .insertInto('calendar')
    .values({ name: 'office', spec: JSON.stringify(spec) })
    .execute();
  await job.regulations.load(job.db);
  branchId = await aBranch(job.db, 'Zibo');
  await job.db.updateTable('branch').set({ calendar: 'office' }).where('id', '=', branchId).execute();
});
afterAll(() => database.close());
beforeEach(() => {
  job.clock.set(evening);
  announced.length = 0;
});

const announce = (changed: readonly Changed[]) => void announced.push(...changed);
let told = 0;

async function remind(
  topic: 'clock.warned' | 'clock.overdue',
  { dueIn = 100 * hourMs, severity = 'normal' } = {},
): Promise<{ manager: Person; clockId: string }> {
  const manager = await aPerson(job.db, 'manager', { branchId });
  const { id: subjectId } = await aRequest(job, { call: { severity } });
  await job.db.updateTable('subject').set({ branchId }).where('id', '=', subjectId).execute();
  await job.db.updateTable('serviceRequest').set({ branchId }).where('id', '=', subjectId).execute();
  const clockId = String(++told);
  const at = Temporal.Instant.fromEpochMilliseconds(evening).toString();
  const dueAt = Temporal.Instant.fromEpochMilliseconds(evening + dueIn).toString();
  const notice = { subjectId, clockId, clause: 'S2.BUS.05', dueAt, at, roles: ['manager'] };
  await noticeTopicsOf({ ...job, announce })[topic](notice);
  return { manager, clockId };
}

async function shown({ actor }: Person): Promise<number> {
  const { read } = askRoutes(job, noticeRoutes(job));
  const { items, unread } = await read<{ items: Notice[]; unread: number }>(actor, '/notices');
  expect(unread).toBe(items.length);
  return items.length;
}

test('a warning in the evening is shown when the reader’s branch opens, and announced then', async () => {
  const { manager } = await remind('clock.warned');
  expect(await shown(manager)).toBe(0);
  expect(announced.map(({ id }) => id)).not.toContain(manager.id);
  job.clock.set(monday - 1);
  await releaseReminders({ ...job, announce });
  expect(await shown(manager)).toBe(0);
  job.clock.set(monday);
  await releaseReminders({ ...job, announce });
  expect(await shown(manager)).toBe(1);
  expect(announced.map(({ id }) => id)).toContain(manager.id);
});

test('a limit that has passed waits as well, but not that of an urgent request', async () => {
  const { manager } = await remind('clock.overdue', { dueIn: 0 });
  expect(await shown(manager)).toBe(0);
  const urgent = await remind('clock.overdue', { dueIn: 0, severity: 'stopped' });
  expect(await shown(urgent.manager)).toBe(1);
});

test('a warning that would come too late in the morning is told at once', async () => {
  const { manager } = await remind('clock.warned', { dueIn: 10 * hourMs });
  expect(await shown(manager)).toBe(1);
});

test('who wants to be reminded at any time is; what waited is shown with that choice', async () => {
  const { manager } = await remind('clock.warned');
  expect(await shown(manager)).toBe(0);
  await choose(job, manager.actor, { isAtAnyTime: true });
  expect(await shown(manager)).toBe(1);
  const again = noticeTopicsOf({ ...job, announce })['people.told'];
  const at = Temporal.Instant.fromEpochMilliseconds(evening).toString();
  const { id: subjectId } = await aRequest(job);
  await job.db.updateTable('serviceRequest').set({ branchId }).where('id', '=', subjectId).execute();
  const appeal = { topic: 'conduct.answer_late', subjectId, personIds: [manager.id], roles: [], at };
  await again({ ...appeal, dueAt: null, named: null });
  expect(await shown(manager)).toBe(2);
});
