import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '#contract/notice.ts';
import { hourMs } from '#kernel/time.ts';
import { chineseOfficeCalendar } from '#modules/organisation/index.ts';
import { newId } from '#platform/id.ts';
import type { Changed } from '#platform/live/told.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { foundCompany } from '#testing/found-company.ts';
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

interface Reminded {
  readonly dueIn?: number;
  readonly severity?: string;
  /** What an engineer met on site. */
  readonly danger?: string;
  readonly isTakenOver?: boolean;
  /** What the clause allows. */
  readonly limit?: number;
}

async function remind(
  topic: 'clock.warned' | 'clock.overdue',
  { dueIn = 100 * hourMs, severity = 'normal', ...more }: Reminded = {},
): Promise<{ manager: Person; clockId: string }> {
  const manager = await aPerson(job.db, 'manager', { branchId });
  const { id: subjectId } = await aRequest(job, { call: { severity } });
  await job.db.updateTable('subject').set({ branchId }).where('id', '=', subjectId).execute();
  await job.db.updateTable('serviceRequest').set({ branchId }).where('id', '=', subjectId).execute();
  const clockId = String(++told);
  await know({ subjectId, clockId, ...more });
  const at = Temporal.Instant.fromEpochMilliseconds(evening).toString();
  const dueAt = Temporal.Instant.fromEpochMilliseconds(evening + dueIn).toString();
  const notice = { subjectId, clockId, clause: 'S2.BUS.05', dueAt, at, roles: ['manager'] };
  await noticeTopicsOf({ ...job, announce })[topic](notice);
  return { manager, clockId };
}

/** What stands in the database of the case beside the notice. */
async function know({ subjectId, clockId, danger, isTakenOver = false, limit }: Reminded & Told) {
  const now = Temporal.Instant.fromEpochMilliseconds(evening);
  if (limit !== undefined)
    await job.db
      .insertInto('clock')
      .values({
        ...{
          subjectId,
          id: clockId,
          clause: 'S2.BUS.05',
          control: 0,
          edition: job.regulations.inForce(),
          status: 'running',
        },
        ...{ startedAt: now.subtract({ milliseconds: limit }), dueAt: now },
      })
      .execute();
  if (danger === undefined) return;
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
    id: subjectId,
    task: '检查',
  });
  const { workOrderId: orderId } = bodyOf<{ workOrderId: string }>(passed);
  await job.db
    .insertInto('incident')
    .values({
      ...{ id: newId(), requestId: subjectId, orderId, branchId, situation: danger, reportedByName: '王工' },
      ...{
        happenedAt: now,
        reportedAt: now,
        ...(isTakenOver && { takenOverAt: now, takenOverByName: '李经理', measure: '已到场' }),
      },
    })
    .execute();
}

interface Told {
  readonly subjectId: string;
  readonly clockId: string;
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

describe('where the company reminds from eight to nine in the evening only', () => {
  const hours = { opensAt: '20:00', closesAt: '21:00', isWorkdaysOnly: false };
  const tomorrow = noon + 32 * hourMs;
  const setHours = async (told: object | null, role: 'admin' | 'csr' = 'admin') => {
    const { act } = askRoutes(job, noticeRoutes(job));
    return act((await aPerson(job.db, role, { branchId })).actor, 'reminder_hours.set', { hours: told });
  };
  beforeEach(async () => {
    await foundCompany(job);
    await setHours(hours);
    job.clock.set(evening + hourMs);
  });
  afterEach(() => setHours(null));

  test('who is reminded at any time waits for the next evening all the same', async () => {
    const { manager } = await remind('clock.overdue', { dueIn: 0 });
    await choose(job, manager.actor, { isAtAnyTime: true });
    expect(await shown(manager)).toBe(0);
    job.clock.set(tomorrow);
    await releaseReminders({ ...job, announce });
    expect(await shown(manager)).toBe(1);
  });

  test('an urgent request is told at once', async () => {
    const { manager } = await remind('clock.overdue', { dueIn: 0, severity: 'urgent' });
    expect(await shown(manager)).toBe(1);
  });

  test('S1.EXP.27: so is what belongs to a danger on site, until somebody has stepped in', async () => {
    const danger = await remind('clock.overdue', { dueIn: 0, danger: 'violence' });
    expect(await shown(danger.manager)).toBe(1);
    const meal = await remind('clock.overdue', { dueIn: 0, danger: 'mealtime' });
    expect(await shown(meal.manager)).toBe(0);
    const over = await remind('clock.overdue', { dueIn: 0, danger: 'violence', isTakenOver: true });
    expect(await shown(over.manager)).toBe(0);
  });

  test('so is what a clause wants within the hour, whenever it begins', async () => {
    const soon = await remind('clock.overdue', { dueIn: 0, limit: hourMs });
    expect(await shown(soon.manager)).toBe(1);
    const later = await remind('clock.overdue', { dueIn: 0, limit: hourMs + 1 });
    expect(await shown(later.manager)).toBe(0);
  });

  test('hours that end before they begin are refused, and a clerk sets none', async () => {
    expect(codeOf(await setHours({ ...hours, closesAt: '20:00' }))).toBe('reminder_hours.empty');
    expect(codeOf(await setHours(hours, 'csr'))).toBe('access.denied');
    const { read } = askRoutes(job, noticeRoutes(job));
    const { actor } = await aPerson(job.db, 'csr', { branchId });
    expect(await read(actor, '/reminder-hours')).toEqual({ hours });
  });
});
