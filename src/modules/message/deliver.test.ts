import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { minuteMs } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { readMail } from '#platform/mail/read-mail.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf } from '#testing/department.ts';
import { type MailSink, mailSink } from '#testing/mail-sink.ts';
import { aLetter, aMailroom, type Mailroom } from '#testing/mailroom.ts';
import { deliverMail } from './deliver.ts';

let database: TestDatabase;
let sink: MailSink;
let room: Mailroom;
beforeAll(async () => {
  database = await testDatabase();
  sink = await mailSink();
  room = await aMailroom(database, { smtp: sink.port });
  await room.knows('wang@bus.example');
});
afterAll(async () => {
  await sink.close();
  await database.close();
});
afterEach(() => sink.refuse());

async function deliverAll() {
  while (await deliverMail(room.ground));
}

/** A request that came by mail, with its acknowledgement sent; answers with its id and the customer's Message-ID. */
async function aConversation() {
  const id = `${newId()}@bus.example`;
  const message = await room.takeIn(aLetter({ id, cc: 'li@bus.example', subject: '前门' }));
  await deliverAll();
  return { id, requestId: (await room.message(message)).requestId ?? '' };
}

const reply = (id: string) => room.act(room.csr.actor, 'service_request.reply', { id, text: '请按红色按钮' });
const outOf = (requestId: string) =>
  room.db
    .selectFrom('message')
    .select(['id', 'state', 'attempts', 'fault', 'messageId'])
    .where('requestId', '=', requestId)
    .where('direction', '=', 'out')
    .where('automatic', 'is', null)
    .executeTakeFirstOrThrow();

test('an answer goes to everybody who took part, and every mailer sees the conversation', async () => {
  const { id, requestId } = await aConversation();
  bodyOf(await reply(requestId));
  await deliverAll();
  const mail = await readMail(sink.mails.at(-1) ?? Buffer.alloc(0));
  expect(mail).toMatchObject({
    from: { address: 'service@guiju.example', name: '规矩客服' },
    to: [{ address: 'wang@bus.example' }],
    cc: [{ address: 'li@bus.example' }],
    text: '请按红色按钮',
    automatic: null,
  });
  expect(mail.subject).toMatch(/^Re: 前门 \[SR-/);
  expect(mail.references[0]).toBe(id);
  expect(await outOf(requestId)).toMatchObject({ state: 'sent', attempts: 1, messageId: mail.messageId });
});

test('marks of answers do not pile up from letter to letter', async () => {
  const { id, requestId } = await aConversation();
  const back = aLetter({ id: `${newId()}@bus.example`, answers: [id], subject: '回复：Re: 答复: 前门' });
  await room.takeIn(back);
  bodyOf(await reply(requestId));
  await deliverAll();
  const mail = await readMail(sink.mails.at(-1) ?? Buffer.alloc(0));
  expect(mail.subject).toMatch(/^Re: 前门 \[SR-[\d-]+\]$/);
});

test('an acknowledgement says that nobody wrote it', async () => {
  await aConversation();
  expect((await readMail(sink.mails.at(-1) ?? Buffer.alloc(0))).automatic).toBe('auto_reply');
});

test('what the server does not take now is sent later, each time after a longer while', async () => {
  const { requestId } = await aConversation();
  sink.refuse(451);
  bodyOf(await reply(requestId));
  await deliverAll();
  expect(await outOf(requestId)).toMatchObject({
    state: 'waiting',
    attempts: 1,
    fault: expect.stringContaining('451'),
  });
  room.clock.advance(minuteMs);
  await deliverAll();
  expect(await outOf(requestId)).toMatchObject({ state: 'waiting', attempts: 2 });
  sink.refuse();
  room.clock.advance(2 * minuteMs);
  await deliverAll();
  expect(await outOf(requestId)).toMatchObject({ state: 'sent', attempts: 3, fault: null });
});

test('what the server will never take is told to the desk, and sent again when somebody says so', async () => {
  const { requestId } = await aConversation();
  sink.refuse(550);
  bodyOf(await reply(requestId));
  await deliverAll();
  const { id, state } = await outOf(requestId);
  expect(state).toBe('failed');
  const { rows: told } = await room.ground.road.pool.query(
    `select payload->>'named' as named from outbox
     where payload->>'topic' = 'message.undelivered' and payload->>'subjectId' = $1`,
    [requestId],
  );
  expect(told).toEqual([{ named: 'wang@bus.example' }]);
  sink.refuse();
  bodyOf(await room.act(room.csr.actor, 'message.retry', { id }));
  await deliverAll();
  expect((await outOf(requestId)).state).toBe('sent');
});

test('a crash between sending and marking sends again under the same identifier: nothing is lost', async () => {
  const { requestId } = await aConversation();
  bodyOf(await reply(requestId));
  await deliverAll();
  const { id, messageId } = await outOf(requestId);
  const before = sink.mails.length;
  const interrupted = {
    state: 'sending',
    nextTryAt: Temporal.Instant.fromEpochMilliseconds(room.clock.now()),
  };
  await room.db.updateTable('message').set(interrupted).where('id', '=', id).execute();
  await deliverAll();
  expect(sink.mails.length).toBe(before + 1);
  expect((await readMail(sink.mails.at(-1) ?? Buffer.alloc(0))).messageId).toBe(messageId);
  expect((await outOf(requestId)).state).toBe('sent');
});

test('two processes do not send the same mail', async () => {
  const { requestId } = await aConversation();
  bodyOf(await reply(requestId));
  const before = sink.mails.length;
  await Promise.all([deliverMail(room.ground), deliverMail(room.ground)]);
  expect(sink.mails.length).toBe(before + 1);
});
