import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { weekdays } from '#engine/calendar/spec.ts';
import { dayMs, hourMs, minuteMs } from '#kernel/time.ts';
import { chineseOfficeCalendar } from '#modules/organisation/index.ts';
import { seal } from '#platform/config/seal.ts';
import { newId } from '#platform/id.ts';
import type { Webhook } from '#platform/robot/webhook.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCall, bodyOf, noon } from '#testing/department.ts';
import { aMailroom, type Mailroom, mailSecret } from '#testing/mailroom.ts';
import { deliverRobotNotices, type RobotOptions, tellRobots } from './index.ts';

let database: TestDatabase;
let room: Mailroom;
let requestId: string;
let fault: string | null = null;
const said: Webhook[] = [];

const options = (): RobotOptions => ({
  ...room.ground,
  post: async webhook => {
    said.push(webhook);
    return fault;
  },
});

beforeAll(async () => {
  database = await testDatabase();
  room = await aMailroom(database);
  const made = await room.act(room.csr.actor, 'service_request.register', aCall(room.customer));
  requestId = bodyOf<{ id: string }>(made).id;
  await aRobot('here', room.branchId);
  await aRobot('elsewhere', await aBranch(room.db, 'Qingdao'));
});
afterAll(() => database.close());

async function aRobot(name: string, branchId: string) {
  const webhook = seal(mailSecret, `https://oapi.dingtalk.com/robot/send?access_token=${name}`);
  const topics = ['clock.overdue'];
  await room.db
    .insertInto('robot')
    .values({
      id: newId(),
      vendor: 'dingtalk',
      name,
      branchId,
      isOn: true,
      topics,
      webhook,
      secret: seal(mailSecret, 's'),
    })
    .execute();
}

const told = (clockId: string) => ({
  ...{ subjectId: requestId, clockId, clause: 'S2.BUS.01' },
  ...{ dueAt: '2026-11-20T05:00:00Z', at: '2026-11-20T05:00:00Z', roles: [] },
});

async function speakAll() {
  while (await deliverRobotNotices(options())) room.clock.advance(minuteMs);
}

test('the group of the branch is told, once, of several limits together, and no other group', async () => {
  await tellRobots(options(), 'clock.overdue', told('1'));
  await tellRobots(options(), 'clock.overdue', told('1'));
  await tellRobots(options(), 'clock.overdue', told('2'));
  await tellRobots(options(), 'clock.warned', told('3'));
  await speakAll();
  expect(said).toHaveLength(1);
  const { url, body } = said[0] ?? { url: '', body: {} };
  expect(new URL(url).searchParams.get('access_token')).toBe('here');
  const words = JSON.stringify(body);
  expect(words.match(/济南公交/g)).toHaveLength(2);
  expect(words).toContain('2026-11-20 13:00');
  expect(words).not.toContain('13800005678');
});

test('what the vendor does not take is said again later', async () => {
  said.length = 0;
  fault = '310000 sign not match';
  await tellRobots(options(), 'clock.overdue', told('4'));
  await deliverRobotNotices(options());
  const robot = () =>
    room.db.selectFrom('robot').select('fault').where('name', '=', 'here').executeTakeFirst();
  expect(await robot()).toEqual({ fault });
  expect(await deliverRobotNotices(options())).toBe(false);
  fault = null;
  room.clock.advance(minuteMs);
  await speakAll();
  expect(said).toHaveLength(2);
  expect(await robot()).toEqual({ fault: null });
});

describe('at night, in a branch that works in office hours,', () => {
  /** Ten in the evening, of a day of its own for each test; the branch opens ten hours later. */
  let night = noon + 10 * hourMs;

  beforeAll(async () => {
    const spec = { ...chineseOfficeCalendar('Asia/Shanghai'), id: 'office' };
    const weekly = Object.fromEntries(weekdays.map(day => [day, [['08:00', '18:00']]]));
    await room.db
      .insertInto('calendar')
      .values({ name: 'office', spec: JSON.stringify({ ...spec, weekly }) })
      .execute();
    await room.regulations.load(room.db);
    await room.db.updateTable('branch').set({ calendar: 'office' }).where('id', '=', room.branchId).execute();
  });
  beforeEach(() => {
    said.length = 0;
    night += dayMs;
    room.clock.set(night);
  });
  const at = (instant: number) => new Date(instant).toISOString();
  const passed = (clockId: string) => ({ ...told(clockId), dueAt: at(night), at: at(night) });

  test('a group is told of a passed limit when the branch opens', async () => {
    await tellRobots(options(), 'clock.overdue', passed('5'));
    await speakAll();
    expect(said).toEqual([]);
    room.clock.set(night + 10 * hourMs);
    await speakAll();
    expect(said).toHaveLength(1);
  });

  test('or when the company’s own hours begin', async () => {
    const hours = { opensAt: '06:00', closesAt: '20:00', isWorkdaysOnly: false };
    await room.db
      .insertInto('reminderHours')
      .values({ id: true, ...hours })
      .execute();
    await tellRobots(options(), 'clock.overdue', passed('6'));
    await room.db.deleteFrom('reminderHours').execute();
    room.clock.set(night + 8 * hourMs - 1);
    await speakAll();
    expect(said).toEqual([]);
    room.clock.set(night + 8 * hourMs);
    await speakAll();
    expect(said).toHaveLength(1);
  });

  test('of an urgent request a group is told at once', async () => {
    await room.db
      .updateTable('serviceRequest')
      .set({ severity: 'urgent' })
      .where('id', '=', requestId)
      .execute();
    await tellRobots(options(), 'clock.overdue', passed('7'));
    await speakAll();
    expect(said).toHaveLength(1);
  });
});
