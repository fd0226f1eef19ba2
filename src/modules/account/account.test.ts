import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account, ApiKey } from '#contract/account.ts';
import { ask, codeOf } from '#testing/matrix/ask.ts';
import { cookieOf, hire, password, setUp, signIn } from '#testing/matrix/people.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';

let product: ProductInProcess;
let admin: string;
let engineerId: string;

beforeAll(async () => {
  product = await productInProcess();
  const { app } = product;
  const company = await setUp(app);
  const { branchId } = company;
  admin = company.admin;
  engineerId = await hire({ app, admin }, { role: 'engineer', username: 'chen', branchId });
  await hire({ app, admin }, { role: 'csr', username: 'lin', branchId });
});
afterAll(() => product.close());

interface Sent {
  readonly body?: object;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
}

const post = (path: string, { body = {}, ...more }: Sent) =>
  ask(product.app, { method: 'POST', path, body, ...more });
const get = (path: string, more: Sent) => ask(product.app, { method: 'GET', path, ...more });

const signedIn = (username: string) => signIn(product.app, username);
const accountOf = async (cookie: string): Promise<Account> => (await get('/account', { cookie })).json();

describe('one’s own password', () => {
  test('is changed by who knows it, which ends the other sessions and keeps this one', async () => {
    const [here, elsewhere] = [await signedIn('lin'), await signedIn('lin')];
    const next = 'another horse battery';
    const wrong = await post('/account/password', { cookie: here, body: { current: 'guessed', next } });
    expect([wrong.statusCode, codeOf(wrong)]).toEqual([422, 'account.password_wrong']);
    const changed = await post('/account/password', { cookie: here, body: { current: password, next } });
    expect(changed.statusCode).toBe(200);
    const { sessions } = await accountOf(cookieOf(changed));
    expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([true]);
    expect(codeOf(await get('/session', { cookie: elsewhere }))).toBe('session.missing');
    await expect(signedIn('lin')).rejects.toThrow('session.credentials_wrong');
    const back = { current: next, next: password };
    await post('/account/password', { cookie: cookieOf(changed), body: back });
  });

  test('cannot be guessed by who finds an open session', async () => {
    const cookie = await signedIn('chen');
    const guess = () => post('/account/password', { cookie, body: { current: 'guessed', next: password } });
    for (let times = 0; times < 10; times++) await guess();
    expect(codeOf(await guess())).toBe('service.too_many_requests');
  });

  test('too short, is refused before anything is asked', async () => {
    const body = { current: password, next: 'short' };
    expect(codeOf(await post('/account/password', { cookie: admin, body }))).toBe('input.invalid');
  });
});

test('a second factor counts from its first right code on, and ends with the password', async () => {
  const cookie = await signedIn('lin');
  const begun = await post('/account/second-factor', { cookie, body: { password } });
  const { uri, backupCodes } = begun.json() as { uri: string; backupCodes: string[] };
  expect(uri).toMatch(/^otpauth:\/\/totp\/Guiju/);
  expect(backupCodes.length).toBeGreaterThan(5);
  await expect(signedIn('lin')).resolves.toContain('session_token');
  const wrong = await post('/account/second-factor/confirm', { cookie, body: { code: '000000' } });
  expect(codeOf(wrong)).toBe('session.code_wrong');
  const confirmed = await post('/account/second-factor/confirm', {
    cookie,
    body: { code: await codeBy(uri) },
  });
  expect(confirmed.statusCode).toBe(200);
  const now = cookieOf(confirmed) || cookie;
  expect((await accountOf(now)).hasSecondFactor).toBe(true);
  await expect(signedIn('lin')).rejects.toThrow('session.second_factor');
  const renewed = await post('/account/backup-codes', { cookie: now, body: { password } });
  expect((renewed.json() as { backupCodes: string[] }).backupCodes).not.toEqual(backupCodes);
  const ended = await post('/account/second-factor/end', { cookie: now, body: { password } });
  expect(ended.statusCode).toBe(200);
  await expect(signedIn('lin')).resolves.toContain('session_token');
});

function codeBy(uri: string): Promise<string> {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...secret]
    .map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map(byte => String.fromCharCode(Number.parseInt(byte, 2)));
  return createOTP(bytes.join('')).totp();
}

describe('one’s own sessions', () => {
  test('are ended one by one, or all but this one; nobody else’s', async () => {
    const here = await signedIn('lin');
    await signedIn('lin');
    await signedIn('lin');
    const before = (await accountOf(here)).sessions;
    const other = before.find(({ isCurrent }) => !isCurrent);
    const foreign = (await accountOf(admin)).sessions[0];
    const end = (body: object) => post('/account/sessions/end', { cookie: here, body });
    expect(codeOf(await end({ id: foreign?.id }))).toBe('subject.not_found');
    expect((await end({ id: other?.id })).statusCode).toBe(200);
    expect((await accountOf(here)).sessions).toHaveLength(before.length - 1);
    expect((await end({})).statusCode).toBe(200);
    expect((await accountOf(here)).sessions.map(({ isCurrent }) => isCurrent)).toEqual([true]);
  });
});

describe('a key for programs', () => {
  test('is made and ended by the administrator, and is told once', async () => {
    const path = `/people/${engineerId}/api-keys`;
    const issued = await post(path, { cookie: admin, body: { name: '产线', expiresDays: 30 } });
    const { id, key } = issued.json() as { id: string; key: string };
    const listed = (await get(path, { cookie: admin })).json() as { items: ApiKey[] };
    expect(listed.items).toMatchObject([{ id, name: '产线', start: key.slice(0, 9) }]);
    expect(JSON.stringify(listed)).not.toContain(key);
    const asProgram = { headers: { 'x-api-key': key } };
    expect((await get('/session', asProgram)).json()).toMatchObject({ name: 'chen' });
    const asked = await post('/account/password', {
      ...asProgram,
      body: { current: password, next: password },
    });
    expect(codeOf(asked)).toBe('account.not_by_key');
    expect((await post(`${path}/revoke`, { cookie: admin, body: { keyId: id } })).statusCode).toBe(200);
    expect((await get(path, { cookie: admin })).json()).toEqual({ items: [] });
    expect(codeOf(await post(`${path}/revoke`, { cookie: admin, body: { keyId: id } }))).toBe(
      'subject.not_found',
    );
  });

  test('leaves in the log of the person that it was made and ended, by whom, and never the key itself', async () => {
    const path = `/people/${engineerId}/api-keys`;
    const issued = await post(path, { cookie: admin, body: { name: '看板', expiresDays: 7 } });
    const { id, key } = issued.json() as { id: string; key: string };
    await post(`${path}/revoke`, { cookie: admin, body: { keyId: id } });
    const { rows } = await product.database.pool.query(
      `select type, actor_name, data from event where subject_id = $1 and data->>'name' = '看板' order by seq`,
      [engineerId],
    );
    const start = key.slice(0, 9);
    expect(rows).toMatchObject([
      { type: 'person.api_key_issued', data: { name: '看板', start, expires_days: 7 } },
      { type: 'person.api_key_revoked', data: { name: '看板', start } },
    ]);
    const told = await product.database.pool.query(
      `select (select count(*)::int from event e where e::text like '%' || $1 || '%')
        + (select count(*)::int from idempotency_key k where k::text like '%' || $1 || '%') as count`,
      [key],
    );
    expect(told.rows[0].count).toBe(0);
  });

  test('is not for others to make, not even for themselves', async () => {
    const cookie = await signedIn('lin');
    const asked = await post(`/people/${engineerId}/api-keys`, { cookie, body: { name: '产线' } });
    expect(codeOf(asked)).toBe('access.denied');
  });
});
