import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '#contract/message.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { hourMs } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, bodyOf, codeOf, noon } from '#testing/department.ts';
import { aLetter, aMailroom, type Mailroom } from '#testing/mailroom.ts';
import { mostInAnHour } from './judge.ts';

let database: TestDatabase;
let room: Mailroom;
beforeAll(async () => {
  database = await testDatabase();
  room = await aMailroom(database);
  await room.knows('wang@bus.example');
});
afterAll(() => database.close());
afterEach(() => room.clock.set(room.clock.now() + 2 * hourMs));

const requestOf = async (id: string) => {
  const { requestId } = await room.message(id);
  if (requestId === null) throw new Error('it is in no request');
  return room.read<ServiceRequest>(room.csr.actor, '/service-requests/:id', { id: requestId });
};
/** What went out: the acknowledgement before what people wrote. */
const outOf = (requestId: string) =>
  room.db
    .selectFrom('message')
    .selectAll()
    .where('requestId', '=', requestId)
    .where('direction', '=', 'out')
    .orderBy(sql`automatic is null`)
    .orderBy('id')
    .execute();

/** What people are told under a topic of one request. */
async function told(requestId: string, topic: string): Promise<unknown[]> {
  const { rows } = await database.pool.query(
    `select payload from outbox where topic = 'people.told' and payload->>'topic' = $1 and payload->>'subjectId' = $2`,
    [topic, requestId],
  );
  return rows.map(({ payload }) => payload);
}

/** A conversation of the customer's first mail, our acknowledgement and our answer. */
async function aConversation() {
  const id = `${newId()}@bus.example`;
  const first = await room.takeIn(aLetter({ id, cc: 'li@bus.example' }));
  const request = await requestOf(first);
  bodyOf(await room.act(room.csr.actor, 'service_request.reply', { id: request.id, text: '请按红色按钮' }));
  const [acknowledged, answered] = await outOf(request.id);
  if (!acknowledged || !answered) throw new Error('nothing was answered');
  return { id, request, acknowledged, answered };
}

describe('a mail of a known sender', () => {
  test('is registered from the instant when it came in, and acknowledged with its number', async () => {
    const { request, acknowledged } = await aConversation();
    expect(request).toMatchObject({ channel: 'mail', state: 'registered' });
    expect(request.description).toContain('车停在总站');
    expect(acknowledged).toMatchObject({
      toAddresses: ['wang@bus.example'],
      ccAddresses: [],
      automatic: 'auto_reply',
    });
    expect(acknowledged.text).toContain(request.requestNo);
  });

  test('that names its machine is about that machine', async () => {
    const id = await room.takeIn(aLetter({ body: `车号 ${room.customer.serialNo}，前门打不开` }));
    expect((await requestOf(id)).asset?.serialNo).toBe(room.customer.serialNo);
  });

  test('that is fetched twice is kept once', async () => {
    const letter = aLetter({ id: `${newId()}@bus.example` });
    await room.takeIn(letter);
    await expect(room.takeIn(letter)).rejects.toThrow('there already');
  });

  test('whose customer has several sites waits for somebody who knows which', async () => {
    const several = await aCustomer(room.db, {
      branchId: room.branchId,
      name: '青岛公交',
      phone: '13900009999',
    });
    const second = { adcode: '370200', address: '二路', branchId: room.branchId };
    await room.db
      .insertInto('site')
      .values({ id: newId(), customerId: several.customerId, name: '分站', ...second })
      .execute();
    const told = { toldByName: 'csr', toldAt: Temporal.Instant.fromEpochMilliseconds(noon) };
    await room.db
      .insertInto('messageSender')
      .values({ address: 'q@q.example', customerId: several.customerId, ...told })
      .execute();
    const id = await room.takeIn(aLetter({ from: 'q@q.example' }));
    expect(await room.message(id)).toMatchObject({ state: 'held', reason: 'site_unclear' });
  });
});

describe('an answer is filed in its request', () => {
  test('by what it answers to, also from a colleague who got a copy', async () => {
    const { id, request, answered } = await aConversation();
    for (const letter of [
      { from: 'wang@bus.example', answers: [id, answered.messageId ?? ''] },
      { from: 'boss@elsewhere.example', answers: [answered.messageId ?? ''] },
      { from: 'li@bus.example', answers: [id], subject: '回复: 前门打不开' },
    ])
      expect((await requestOf(await room.takeIn(aLetter({ id: newId(), ...letter })))).id).toBe(request.id);
  });

  test('that answers a colleague’s mail which we never saw, by what both answer to', async () => {
    const root = `${newId()}@bus.example`;
    const one = await room.takeIn(aLetter({ id: newId(), answers: [root, `${newId()}@bus.example`] }));
    const two = await room.takeIn(aLetter({ id: newId(), from: 'x@bus.example', answers: [root] }));
    expect((await requestOf(two)).id).toBe((await requestOf(one)).id);
  });

  test('by the number in its subject where nothing else is left, whatever keyboard wrote it', async () => {
    const { request } = await aConversation();
    const wide = request.requestNo.replace('SR', 'ｓｒ');
    expect((await requestOf(await room.takeIn(aLetter({ subject: `关于 ${wide}` })))).id).toBe(request.id);
  });

  test('by its subject where only one conversation of the sender has it', async () => {
    const subject = `车门 ${newId()}`;
    const first = await room.takeIn(aLetter({ id: newId(), subject }));
    const second = await room.takeIn(aLetter({ id: newId(), subject: `答复：Re: ${subject}` }));
    expect((await requestOf(second)).id).toBe((await requestOf(first)).id);
    const third = await room.takeIn(aLetter({ id: newId(), subject }));
    expect((await requestOf(third)).id).not.toBe((await requestOf(first)).id);
    const unsure = await room.takeIn(aLetter({ id: newId(), subject: `Re: ${subject}` }));
    expect(await room.message(unsure)).toMatchObject({ state: 'held', reason: 'ambiguous' });
  });

  test('and whoever has the request is told', async () => {
    const { request, answered } = await aConversation();
    await room.takeIn(
      aLetter({ id: newId(), answers: [answered.messageId ?? ''], from: '王师傅 <wang@bus.example>' }),
    );
    expect(await told(request.id, 'message.received')).toMatchObject([{ roles: ['csr'], named: '王师傅' }]);
  });

  test('an answer under a new subject to what is long over is a new request', async () => {
    const { request, answered } = await aConversation();
    bodyOf(await room.act(room.csr.actor, 'service_request.close', { id: request.id }));
    const answers = [answered.messageId ?? ''];
    const thanks = await room.takeIn(
      aLetter({ id: newId(), answers, subject: 'Re: 前门打不开', body: '谢谢' }),
    );
    const other = await room.takeIn(aLetter({ id: newId(), answers, subject: '空调不制冷' }));
    expect((await requestOf(thanks)).id).toBe(request.id);
    expect((await requestOf(other)).id).not.toBe(request.id);
  });
});

describe('a person decides', () => {
  const held = async (letter: Parameters<typeof aLetter>[0]) => {
    const id = await room.takeIn(aLetter({ id: newId(), ...letter }));
    const { items } = await room.read<{ items: Message[] }>(room.csr.actor, '/messages', { limit: 100 });
    return items.find(one => one.id === id);
  };

  test('about an unknown sender, with the customers whom it may be', async () => {
    const byMachine = await held({ from: 'a@new.example', body: `${room.customer.serialNo} 不制冷` });
    expect(byMachine).toMatchObject({
      reason: 'unknown_sender',
      proposals: [{ by: 'serial', assetId: room.customer.assetId }],
    });
    const byPhone = await held({ from: 'b@new.example', body: '请回电 138 0000 5678' });
    expect(byPhone?.proposals).toMatchObject([{ by: 'phone', customerName: '济南公交' }]);
    const fromAbroad = await held({ from: 'c@new.example', body: 'Tel: +86 138-0000-5678, please call' });
    expect(fromAbroad?.proposals).toMatchObject([{ by: 'phone', customerName: '济南公交' }]);
    expect((await held({ from: 'zhang@bus.example' }))?.proposals).toMatchObject([{ by: 'domain' }]);
  });

  test('about the number of somebody else’s request, and about somebody of another customer', async () => {
    const { request, answered } = await aConversation();
    expect(await held({ from: 'spy@new.example', subject: request.requestNo })).toMatchObject({
      reason: 'foreign_number',
      proposals: [{ requestNo: request.requestNo }],
    });
    const other = await aCustomer(room.db, {
      branchId: room.branchId,
      name: '烟台公交',
      phone: '13700007777',
    });
    await room.knows('yt@yt.example', other);
    expect(await held({ from: 'yt@yt.example', answers: [answered.messageId ?? ''] })).toMatchObject({
      reason: 'other_customer',
    });
  });

  test('about a flood: what goes beyond an hour’s measure is kept back, none is lost', async () => {
    const ids: string[] = [];
    for (let no = 0; no <= mostInAnHour; no += 1)
      ids.push(await room.takeIn(aLetter({ id: newId(), from: 'bomb@new.example' })));
    const reasons = await Promise.all(ids.map(async id => (await room.message(id)).reason));
    expect(reasons.filter(reason => reason === 'unknown_sender')).toHaveLength(mostInAnHour);
    expect(reasons.at(-1)).toBe('flood');
  });

  test('about what cannot be read, which stays as it came', async () => {
    const id = await room.takeIn('no mail at all');
    const { state, reason, raw } = await room.message(id);
    expect([state, reason, raw?.toString()]).toEqual(['held', 'unreadable', 'no mail at all']);
  });

  test('about what is too large; its sender is told once a day', async () => {
    const letter = () => aLetter({ id: newId(), subject: '视频' });
    for (const _ of [1, 2]) {
      const id = await room.takeIn(letter(), { isCut: true, size: 60 * 1024 * 1024 });
      expect(await room.message(id)).toMatchObject({
        state: 'held',
        reason: 'too_large',
        rawBytes: 62_914_560,
      });
    }
    const told = await room.db
      .selectFrom('message')
      .select('subject')
      .where('automatic', '=', 'too_large')
      .execute();
    expect(told).toEqual([{ subject: 'Re: 视频' }]);
  });

  test('by registering it for a customer, once, and the address is known from then on', async () => {
    const { message } = { message: await held({ from: 'new@fleet.example' }) };
    const { customerId, siteId } = room.customer;
    const { registerMessage } = await import('./commands/register.ts');
    const placing = { id: message?.id ?? '', customerId, siteId, isRemembered: true };
    const registered = await registerMessage(room.ground, room.csr.actor, placing);
    expect(registered).toMatchObject({ requestNo: expect.stringMatching(/^SR-/) });
    expect(codeOf(await registerMessage(room.ground, room.csr.actor, placing))).toBe('message.settled');
    const next = await room.takeIn(aLetter({ id: newId(), from: 'new@fleet.example' }));
    expect((await room.message(next)).state).toBe('filed');
  });

  test('by filing it in a request that exists; by nobody twice', async () => {
    const { request } = await aConversation();
    const found = await held({ from: 'colleague@new.example' });
    const file = () => room.act(room.csr.actor, 'message.file', { id: request.id, messageId: found?.id });
    expect(bodyOf(await file())).toMatchObject({ state: 'filed' });
    expect(codeOf(await file())).toBe('message.settled');
    const { items } = await room.read<{ items: Message[] }>(
      room.csr.actor,
      '/service-requests/:id/messages',
      { id: request.id },
    );
    expect(items.map(one => one.id)).toContain(found?.id);
  });
});

describe('nobody answers machines', () => {
  test.each([
    ['an absence note', { head: ['Auto-Submitted: auto-replied'] }, 'auto_reply'],
    ['an advertisement', { from: 'ad@shop.example', head: ['Precedence: bulk'] }, 'bulk'],
    ['our own mail that came back', { from: 'service@guiju.example' }, 'loop'],
  ])('%s is set aside', async (_name, letter, reason) => {
    const id = await room.takeIn(aLetter({ id: newId(), ...letter }));
    expect(await room.message(id)).toMatchObject({ state: 'set_aside', reason, requestId: null });
  });

  test('an absence note in a conversation stands beside it and changes nothing', async () => {
    const { request, answered } = await aConversation();
    const before = await outOf(request.id);
    const { etag } = await requestOf(answered.id);
    const id = await room.takeIn(
      aLetter({ id: newId(), answers: [answered.messageId ?? ''], head: ['Auto-Submitted: auto-replied'] }),
    );
    expect(await room.message(id)).toMatchObject({ state: 'set_aside', requestId: request.id });
    expect((await requestOf(id)).etag).toBe(etag);
    expect(await outOf(request.id)).toHaveLength(before.length);
  });

  test('a report that our mail came back marks it and tells the desk', async () => {
    const { request, answered } = await aConversation();
    const head = [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      'Return-Path: <>',
    ];
    const body = `--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${answered.messageId}>\r\n\r\n--b--`;
    await room.takeIn(aLetter({ id: newId(), from: 'MAILER-DAEMON@bus.example', head, body }));
    expect(await room.message(answered.id)).toMatchObject({ state: 'bounced', fault: '5.1.1' });
    const named = expect.stringContaining('wang@bus.example');
    expect(await told(request.id, 'message.undelivered')).toMatchObject([{ named }]);
  });
});

test('what is enclosed is kept by what it is; a script that calls itself a picture is refused with the mail kept whole', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const part = (name: string, content: string) =>
    `--b\r\nContent-Type: image/png; name="${name}"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n`;
  const script = Buffer.from('<script>alert(1)</script>').toString('base64');
  const body = `--b\r\nContent-Type: text/plain\r\n\r\nhere\r\n${part('door.png', png)}${part('evil.png', script)}--b--`;
  const id = await room.takeIn(
    aLetter({ id: newId(), head: ['Content-Type: multipart/mixed; boundary=b'], body }),
  );
  const { id: requestId } = await requestOf(id);
  const { items } = await room.read<{ items: Message[] }>(room.csr.actor, '/service-requests/:id/messages', {
    id: requestId,
  });
  expect(items[0]?.enclosures).toMatchObject([
    { name: 'door.png', refusal: null },
    { name: 'evil.png', refusal: 'file.type_refused' },
  ]);
});
