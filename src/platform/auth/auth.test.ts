import { createOTP } from '@better-auth/utils/otp';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { minuteMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { type SettableClock, settableClock } from '../clock.ts';
import { createPool } from '../database/pool.ts';
import { createAccount, endSessions, findAccount, listAccounts, setPassword } from './accounts.ts';
import { type Auth, createAuth, type SignedIn } from './auth.ts';
import { rememberedMs } from './session-cache.ts';

let database: TestDatabase;
let pool: Pool;
let auth: Auth;
let clock: SettableClock;
const password = 'wo de mima 2026';
const publicUrl = 'http://localhost:8080';

beforeAll(async () => {
  database = await testDatabase();
  pool = createPool({ connection: database.connection, schema: 'guiju', size: 2, columns: 'plain' });
  await createAccount(database.db, {
    username: 'Chen.Wei',
    name: '陈伟',
    email: 'chen@example.com',
    password,
  });
});
afterAll(async () => {
  await pool.end();
  await database.close();
});
beforeEach(() => {
  clock = settableClock(Date.UTC(2026, 10, 22));
  auth = createAuth({ pool, clock, publicUrl, secret: 'a secret of more than thirty-two characters' });
});

const address = '192.0.2.1';
async function signIn(name: string, word = password): Promise<SignedIn> {
  const answer = await auth.signIn({ name, password: word, address });
  if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
  return answer;
}
const cookieOf = ({ cookies }: SignedIn) => cookies.map(cookie => cookie.split(';')[0]).join('; ');

describe('signing in', () => {
  test('works with the user name in any case and with the e-mail address', async () => {
    const account = await findAccount(database.db, 'chen.wei');
    for (const name of ['chen.wei', 'CHEN.WEI', 'chen@example.com']) {
      const answer = await signIn(name);
      expect(await auth.sessionOf({ cookie: cookieOf(answer) })).toMatchObject({ accountId: account?.id });
    }
  });

  test('works with every name that the contract allows', async () => {
    const username = `a-long.name_with-${'z'.repeat(23)}`;
    await createAccount(database.db, { username, name: '钟', password });
    await expect(signIn(username)).resolves.toMatchObject({ kind: 'signed_in' });
    await database.db.deleteFrom('account').where('username', '=', username).execute();
  });

  test('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const { cookies } = await signIn('chen.wei');
    expect(cookies.find(cookie => cookie.startsWith('guiju.session_token='))).toMatch(
      /HttpOnly.*SameSite=Lax/i,
    );
  });

  test('a wrong password and an unknown name are refused in the same words', async () => {
    const wrong = await auth.signIn({ name: 'chen.wei', password: 'wrong wrong wrong', address });
    const unknown = await auth.signIn({ name: 'nobody', password, address });
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ refusals: [{ code: 'session.credentials_wrong' }] });
  });

  test('after ten failures a name waits until the quarter of an hour is over, even with the right password', async () => {
    for (let i = 0; i < 10; i++)
      await auth.signIn({ name: 'chen.wei', password: `guess ${i}`, address: `192.0.2.${i}` });
    await expect(signIn('chen.wei')).rejects.toThrow('service.too_many_requests');
    clock.advance(15 * minuteMs);
    await expect(signIn('chen.wei')).resolves.toMatchObject({ kind: 'signed_in' });
  });
});

describe('a session', () => {
  test('ends at once with signing out', async () => {
    const cookie = cookieOf(await signIn('chen.wei'));
    expect(await auth.sessionOf({ cookie })).toBeDefined();
    await auth.signOut({ cookie });
    expect(await auth.sessionOf({ cookie })).toBeUndefined();
  });

  test('ended elsewhere is noticed within ten seconds', async () => {
    const answer = await signIn('chen.wei');
    const cookie = cookieOf(answer);
    expect(await auth.sessionOf({ cookie })).toBeDefined();
    await endSessions(database.db, answer.accountId ?? '');
    clock.advance(rememberedMs);
    expect(await auth.sessionOf({ cookie })).toBeUndefined();
  });

  test('with a forged signature is none', async () => {
    const cookie = cookieOf(await signIn('chen.wei')).replace(/\.[^.]+$/, '.forged');
    expect(await auth.sessionOf({ cookie })).toBeUndefined();
    expect(await auth.sessionOf({})).toBeUndefined();
  });
});

describe('an account', () => {
  test('needs a name that nobody has, whatever its case', async () => {
    const again = await createAccount(database.db, { username: 'CHEN.wei', name: '陈薇', password });
    expect(again).toMatchObject({ refusals: [{ code: 'person.username_taken', field: 'username' }] });
  });

  test('without e-mail can sign in, and a new password ends its sessions', async () => {
    const id = await createAccount(database.db, { username: 'lin', name: '林', password });
    await signIn('lin');
    expect(await setPassword(database.db, String(id), 'another password')).toBe(true);
    expect(
      await database.db.selectFrom('accountSession').where('userId', '=', String(id)).selectAll().execute(),
    ).toEqual([]);
    await expect(signIn('lin')).rejects.toThrow('session.credentials_wrong');
    await expect(signIn('lin', 'another password')).resolves.toMatchObject({ kind: 'signed_in' });
    expect((await listAccounts(database.db)).map(({ username }) => username)).toEqual(['chen.wei', 'lin']);
  });
});

test('with a second factor, the password alone opens no session', async () => {
  await createAccount(database.db, { username: 'hong', name: '洪', password });
  const cookie = cookieOf(await signIn('hong'));
  const post = (path: string, body: object, cookies: string) =>
    auth.handle(
      new Request(`${publicUrl}/api/auth/two-factor/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: cookies, origin: publicUrl },
        body: JSON.stringify(body),
      }),
    );
  const enabled = (await (await post('enable', { password }, cookie)).json()) as {
    totpURI: string;
    backupCodes: string[];
  };
  const secret = new URL(enabled.totpURI).searchParams.get('secret') ?? '';
  const code = () => createOTP(decodeBase32(secret)).totp();
  expect((await post('verify-totp', { code: await code() }, cookie)).status).toBe(200);

  const half = await signIn('hong');
  expect(half.kind).toBe('second_factor');
  expect(await auth.sessionOf({ cookie: cookieOf(half) })).toBeUndefined();
  const give = (text: string) => auth.giveCode({ code: text, cookie: cookieOf(half), address });
  const wrong = (await code()) === '000000' ? '000001' : '000000';
  expect(await give(wrong)).toMatchObject({ refusals: [{ code: 'session.code_wrong' }] });
  const whole = await give(await code());
  if (whole instanceof Refused) throw new Error('the right code was refused');
  expect(whole.kind).toBe('signed_in');
  expect(await auth.sessionOf({ cookie: cookieOf(whole) })).toBeDefined();
  expect(await give(await code())).toBeInstanceOf(Refused);

  const [backupCode = ''] = enabled.backupCodes;
  const byBackup = await auth.giveCode({
    code: backupCode,
    cookie: cookieOf(await signIn('hong')),
    address,
  });
  expect(byBackup).toMatchObject({ kind: 'signed_in', accountId: expect.any(String) });
});

function decodeBase32(text: string): string {
  const bits = [...text]
    .map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return (bits.match(/.{8}/g) ?? []).map(byte => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}
