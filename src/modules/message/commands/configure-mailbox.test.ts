import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson } from '#testing/department.ts';
import { aMailroom, type Mailroom, mailSecret } from '#testing/mailroom.ts';
import { openMailbox } from '../mailbox.ts';

let database: TestDatabase;
let room: Mailroom;
beforeAll(async () => {
  database = await testDatabase();
  room = await aMailroom(database);
});
afterAll(() => database.close());

const server = (user: string) => ({ host: 'mail.example.com', port: 25, isSecure: false, user });
const mailbox = { address: 'service@guiju.example', displayName: '客服', isOn: true, acknowledges: false };

async function configure(told: object) {
  const admin = await aPerson(room.db, 'admin', { branchId: room.branchId });
  return room.act(admin.actor, 'mailbox.configure', { ...mailbox, imap: server('service'), ...told });
}

test('a server that sends for the own network without a user name wants no password', async () => {
  await room.db.deleteFrom('mailbox').execute();
  const answer = await configure({ smtp: server(''), imapPassword: 'geheim' });
  expect(answer).not.toBeInstanceOf(Refused);
  expect(await openMailbox(room.db, mailSecret)).toMatchObject({ smtp: { user: '', password: '' } });
});

test.each([
  ['imapPassword', { smtp: server('service'), smtpPassword: 'geheim' }],
  ['smtpPassword', { smtp: server('service'), imapPassword: 'geheim' }],
])('the password that is missing is named: %s', async (field, told) => {
  await room.db.deleteFrom('mailbox').execute();
  expect(await configure(told)).toMatchObject({ refusals: [{ code: 'input.invalid', field }] });
});
