import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { minuteMs, secondMs } from '#kernel/time.ts';
import { readMail } from '#platform/mail/read-mail.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { type MailSink, mailSink } from '#testing/mail-sink.ts';
import { aMailroom, type Mailroom } from '#testing/mailroom.ts';
import { deliverDirectly, sendDirectly } from './direct.ts';

let database: TestDatabase;
let sink: MailSink;
let room: Mailroom;
let before: number;
beforeAll(async () => {
  database = await testDatabase();
  sink = await mailSink();
  room = await aMailroom(database, { smtp: sink.port });
});
afterAll(async () => {
  await sink.close();
  await database.close();
});
beforeEach(() => {
  before = sink.mails.length;
});
afterEach(() => sink.refuse());

const send = (text: string, to = 'fleet@bus.example') =>
  sendDirectly(room.ground, { to, subject: '登录码', text, goodUntil: room.clock.now() + 5 * minuteMs });
const kept = () => room.db.selectFrom('directMail').selectAll().execute();
const arrived = () =>
  Promise.all(sink.mails.slice(before).map(async mail => (await readMail(mail)).text.trim()));

async function deliverAll() {
  while (await deliverDirectly(room.ground));
}

test('a code goes out once and is kept nowhere', async () => {
  await send('123456');
  expect(JSON.stringify(await kept())).not.toContain('123456');
  await deliverAll();
  expect(await arrived()).toEqual(['123456']);
  expect(await kept()).toEqual([]);
});

test('a code that the server does not take now is sent a few seconds later, under the same identifier', async () => {
  sink.refuse(451);
  await send('111111');
  await deliverAll();
  const [waiting] = await kept();
  room.clock.advance(4 * secondMs);
  expect(await deliverDirectly(room.ground)).toBe(false);
  sink.refuse();
  room.clock.advance(secondMs);
  await deliverAll();
  expect(await arrived()).toEqual(['111111']);
  expect((await readMail(sink.mails.at(-1) ?? Buffer.alloc(0))).messageId).toBe(
    `${waiting?.id}@guiju.example`,
  );
});

test('a code that is no longer good is not sent any more', async () => {
  sink.refuse(451);
  await send('222222');
  await deliverAll();
  sink.refuse();
  room.clock.advance(5 * minuteMs);
  await deliverAll();
  expect(await arrived()).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('who asks again gets the newer code only', async () => {
  sink.refuse(451);
  await send('333333');
  await deliverAll();
  sink.refuse();
  await send('444444');
  await deliverAll();
  room.clock.advance(minuteMs);
  await deliverAll();
  expect(await arrived()).toEqual(['444444']);
});

test('an address that the server will never take is not tried again', async () => {
  sink.refuse(550);
  await send('555555', 'nobody@bus.example');
  await deliverAll();
  expect(await kept()).toEqual([]);
});

test('two processes do not send the same code', async () => {
  await send('666666');
  await Promise.all([deliverDirectly(room.ground), deliverDirectly(room.ground)]);
  expect(await arrived()).toEqual(['666666']);
});
