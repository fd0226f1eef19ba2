import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { type Dovecot, hasDovecot, startDovecot } from '#testing/dovecot.ts';
import { aLetter, aMailroom, type Mailroom } from '#testing/mailroom.ts';
import { fetchMailbox } from './fetch.ts';
import { takeInMails } from './take-in.ts';

let database: TestDatabase;
let room: Mailroom;
beforeAll(async () => {
  database = await testDatabase();
  room = await aMailroom(database);
  await room.knows('wang@bus.example');
});
afterAll(() => database.close());

const mailbox = () => room.db.selectFrom('mailbox').select('fault').executeTakeFirstOrThrow();

test('a mailbox that does not answer is told where it is set up, and nothing else stands still', async () => {
  expect(await fetchMailbox(room.ground)).toBe(false);
  expect((await mailbox()).fault).toContain('ECONNREFUSED');
});

describe.skipIf(!hasDovecot)('a real mailbox', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot('password');
    const imap = { host: '127.0.0.1', port: dovecot.port, isSecure: false, user: 'service' };
    await room.db
      .updateTable('mailbox')
      .set({ imap: JSON.stringify(imap) })
      .execute();
  });
  afterAll(() => dovecot?.stop());

  const received = () =>
    room.db
      .selectFrom('message')
      .select(['state', 'reason', 'subject', 'rawBytes'])
      .where('direction', '=', 'in')
      .orderBy('id')
      .execute();

  test('is fetched once, in order, and what is too large with its beginning only', async () => {
    dovecot.deliver(aLetter({ id: newId(), subject: 'one' }));
    dovecot.deliver(aLetter({ id: newId(), subject: 'large', body: `${'x'.repeat(998)}\r\n`.repeat(2500) }));
    await fetchMailbox(room.ground);
    dovecot.deliver(aLetter({ id: newId(), subject: 'two' }));
    await fetchMailbox(room.ground);
    await fetchMailbox(room.ground);
    await takeInMails(room.ground);
    expect((await mailbox()).fault).toBeNull();
    const all = await received();
    expect(all.map(({ subject }) => subject).toSorted()).toEqual(['large', 'one', 'two']);
    const large = all.find(({ subject }) => subject === 'large');
    expect(large).toMatchObject({ state: 'held', reason: 'too_large' });
    expect(large?.rawBytes).toBeGreaterThan(2_000_000);
  });

  test('that numbers its mails anew is read again without anything coming twice', async () => {
    const before = await received();
    await room.db.updateTable('mailbox').set({ uidValidity: 1 }).execute();
    await fetchMailbox(room.ground);
    expect((await mailbox()).fault).toBeNull();
    expect(await received()).toHaveLength(before.length);
  });
});
