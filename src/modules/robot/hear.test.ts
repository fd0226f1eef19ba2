import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Robot } from '#contract/robot.ts';
import { hourMs } from '#kernel/time.ts';
import { takeInMails } from '#modules/message/index.ts';
import type { Webhook } from '#platform/robot/webhook.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, aPerson, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aMailroom, type Mailroom } from '#testing/mailroom.ts';
import { type HearOptions, hearRobot } from './commands/hear.ts';
import { answerHeard, deliverRobotNotices, robotRoutes } from './index.ts';

const secret = 'application secret';
let database: TestDatabase;
let room: Mailroom;
let asked: ReturnType<typeof askRoutes>;
let admin: Person;
let options: HearOptions;
let said: string[] = [];
let asking = 0;

beforeAll(async () => {
  database = await testDatabase();
  room = await aMailroom(database);
  options = { ...room.ground, pool: database.pool };
  asked = askRoutes(room, robotRoutes(options));
  admin = await aPerson(room.db, 'admin', { branchId: room.branchId });
});
afterAll(() => database.close());

interface Group {
  readonly name: string;
  readonly customerId?: string | null;
}

async function aGroup({ name, customerId = null }: Group): Promise<string> {
  const robot = { vendor: 'dingtalk', name, branchId: null, isOn: true, topics: [] };
  const webhook = 'https://oapi.dingtalk.com/robot/send?access_token=t';
  const { id } = bodyOf<{ id: string }>(await asked.act(admin.actor, 'robot.add', { ...robot, webhook }));
  const hearing = { id, isHearing: true, token: secret, receiver: '', customerId };
  bodyOf(await asked.act(admin.actor, 'robot.listen', hearing));
  return id;
}

interface Spoken {
  readonly key?: string;
  readonly by?: string;
  readonly at?: number;
  readonly signedBy?: string;
}

function aCall(text: string, { key, by = 'wang', at = room.clock.now(), signedBy = secret }: Spoken = {}) {
  const timestamp = String(at);
  const sign = createHmac('sha256', signedBy).update(`${timestamp}\n${signedBy}`).digest('base64');
  const told = { msgId: key ?? `m${String(++asking)}`, senderStaffId: by, senderNick: '王队长' };
  const body = JSON.stringify({ ...told, msgtype: 'text', text: { content: text } });
  return { query: {}, headers: { timestamp, sign }, body };
}

/** Each call is signed at an instant of its own. */
const hear = (robotId: string, call: ReturnType<typeof aCall>) => {
  room.clock.advance(1_000);
  return hearRobot(options, robotId, call);
};

async function settle(): Promise<void> {
  await takeInMails(room.ground);
  await answerHeard(room.ground);
  said = [];
  const post = async ({ body }: Webhook) => {
    said.push(JSON.stringify(body));
    return null;
  };
  do room.clock.advance(10_000);
  while (await deliverRobotNotices({ ...room.ground, post }));
}

const messages = () =>
  room.db
    .selectFrom('message')
    .select(['id', 'state', 'reason', 'requestId', 'channel', 'text', 'fromAddress', 'proposals'])
    .where('channel', '<>', 'mail')
    .orderBy('id', 'desc')
    .execute();
const shown = async (id: string) =>
  (await asked.read<{ items: Robot[] }>(admin.actor, '/robots')).items.find(one => one.id === id);
const requestOf = (id: string | null) =>
  room.db.selectFrom('serviceRequest').selectAll().where('id', '=', String(id)).executeTakeFirstOrThrow();

describe('what is said in the group of a customer', () => {
  test('with a serial number is registered, and the group is told its number', async () => {
    const robotId = await aGroup({ name: '济南公交群', customerId: room.customer.customerId });
    expect(await hear(robotId, aCall(`@规矩 报修 ${room.customer.serialNo} 前门打不开`))).toEqual({
      answer: null,
    });
    await settle();
    const [message] = await messages();
    expect(message).toMatchObject({ state: 'filed', channel: 'dingtalk' });
    const request = await requestOf(message?.requestId ?? null);
    expect(request).toMatchObject({
      ...{ channel: 'group_robot', customerId: room.customer.customerId, assetId: room.customer.assetId },
      description: `${room.customer.serialNo} 前门打不开`,
    });
    expect(said.join()).toContain(request.requestNo);
    expect(said.join()).not.toContain(room.customer.serialNo);
    const mails = room.db.selectFrom('message').select('id').where('direction', '=', 'out');
    expect(await mails.execute()).toEqual([]);
  });

  test('is answered there by the desk', async () => {
    const [message] = await messages();
    const reply = { id: message?.requestId, text: '下午三点前到' };
    bodyOf(await room.act(room.csr.actor, 'service_request.reply', reply));
    await settle();
    expect(said.join()).toContain('下午三点前到');
  });
});

describe('what somebody unknown says', () => {
  test('is held for the desk with whom it may concern, and the group is told so', async () => {
    const robotId = await aGroup({ name: '散客群' });
    await hear(robotId, aCall(`报修：${room.customer.serialNo} 异响`, { by: 'li' }));
    await settle();
    const [message] = await messages();
    expect(message).toMatchObject({ state: 'held', reason: 'unknown_sender' });
    expect(message?.proposals).toMatchObject([{ by: 'serial', customerId: room.customer.customerId }]);
    expect(said.join()).toContain('客服核对后登记');
  });

  test('is assigned by the desk, told in the group, and known the next time', async () => {
    const [message] = await messages();
    const { customerId, siteId } = room.customer;
    await room.assign({ id: message?.id ?? '', customerId, siteId, isRemembered: true });
    await settle();
    const filed = (await messages()).find(({ id }) => id === message?.id);
    expect(said.join()).toContain((await requestOf(filed?.requestId ?? null)).requestNo);
    const robotId = message?.fromAddress.split(':')[1] ?? '';
    await hear(robotId, aCall('报修 空调不制冷', { by: 'li' }));
    await settle();
    expect((await messages())[0]).toMatchObject({ state: 'filed', text: '空调不制冷' });
  });

  test('by the name of a customer proposes that customer', async () => {
    const named = await aCustomer(room.db, {
      branchId: room.branchId,
      name: '青岛公交',
      phone: '13900001111',
    });
    const robotId = await aGroup({ name: '名字群' });
    await hear(robotId, aCall('报修 青岛公交 前门打不开'));
    await settle();
    expect((await messages())[0]?.proposals).toMatchObject([{ by: 'name', customerId: named.customerId }]);
  });

  test('for nothing is told how to ask', async () => {
    const before = (await messages()).length;
    const robotId = await aGroup({ name: '空群' });
    await hear(robotId, aCall('  报修 '));
    await settle();
    expect((await messages()).length).toBe(before);
    expect(said.join()).toContain('报修请这样说');
  });
});

describe('calls that are not to be believed change nothing and are counted', () => {
  test('forged, stale, under a known signature; a repetition is taken in once', async () => {
    room.clock.set(noon + 5 * hourMs);
    const robotId = await aGroup({ name: '被攻击群' });
    const before = (await messages()).length;
    const genuine = aCall('报修 前门打不开', { key: 'known' });
    expect(await hear(robotId, genuine)).not.toBeNull();
    expect(await hear(robotId, genuine)).not.toBeNull();
    expect(await shown(robotId)).toMatchObject({ heard: 1, refused: 0, isHearing: true });
    expect(await hear(robotId, { ...genuine, body: genuine.body.replace('known', 'other') })).toBeNull();
    expect(await shown(robotId)).toMatchObject({ refused: 1, refusedWhy: 'replayed' });
    expect(await hear(robotId, aCall('报修 x', { signedBy: 'guessed' }))).toBeNull();
    expect(await shown(robotId)).toMatchObject({ refused: 2, refusedWhy: 'forged' });
    expect(await hear(robotId, aCall('报修 x', { at: room.clock.now() - 2 * hourMs }))).toBeNull();
    expect(await shown(robotId)).toMatchObject({ heard: 1, refused: 3, refusedWhy: 'stale' });
    expect((await messages()).length).toBe(before + 1);
  });

  test('of a robot that does not hear, or was ended', async () => {
    const robotId = await aGroup({ name: '关闭群' });
    const off = { id: robotId, isHearing: false, receiver: '', customerId: null };
    bodyOf(await asked.act(admin.actor, 'robot.listen', off));
    expect(await hear(robotId, aCall('报修 x'))).toBeNull();
    bodyOf(await asked.act(admin.actor, 'robot.listen', { ...off, isHearing: true }));
    expect(await hear(robotId, aCall('报修 x'))).not.toBeNull();
    bodyOf(await asked.act(admin.actor, 'robot.remove', { id: robotId }));
    expect(await hear(robotId, aCall('报修 x'))).toBeNull();
  });
});

test('nobody is heard without what the vendor signs with, and a malformed key is refused', async () => {
  const robot = { vendor: 'wecom', name: '企微群', branchId: null, isOn: true, topics: [] };
  const webhook = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k';
  const { id } = bodyOf<{ id: string }>(await asked.act(admin.actor, 'robot.add', { ...robot, webhook }));
  const listen = (part: object) =>
    asked.act(admin.actor, 'robot.listen', { id, isHearing: true, receiver: '', customerId: null, ...part });
  expect(codeOf(await listen({}))).toBe('robot.keys_missing');
  expect(codeOf(await listen({ token: 't' }))).toBe('robot.keys_missing');
  expect(codeOf(await listen({ token: 't', key: 'short' }))).toBe('robot.key_malformed');
  bodyOf(await listen({ token: 't', key: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C' }));
  const kept = room.db.selectFrom('robot').select('callbackKey').where('id', '=', id);
  expect((await kept.executeTakeFirst())?.callbackKey).not.toContain('jWmYm7qr5');
});
