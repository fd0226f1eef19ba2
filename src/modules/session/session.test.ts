import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '#contract/session.ts';
import { ask, codeOf } from '#testing/matrix/ask.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';

const password = 'correct horse battery';
let product: ProductInProcess;
let branchId: string;

beforeAll(async () => {
  product = await productInProcess();
  const administrator = { name: '沈管理', username: 'admin', email: 'admin@example.com', password };
  const place = { zone: 'Asia/Shanghai', branchName: '济南服务网点', branchAdcode: '370100' };
  const company = { locale: 'zh-CN', companyName: '示例公司', pack: 'bus-maker' };
  await send('POST', '/setup', { body: { ...company, ...place, administrator } });
  const cookie = await cookieOf('admin');
  const branches = (await send('GET', '/branches', { cookie })).json() as { items: { id: string }[] };
  branchId = branches.items[0]?.id ?? '';
  for (const [username, role] of Object.entries({ lin: 'csr', zhou: 'dispatcher', chen: 'engineer' })) {
    const person = { name: username, username, password, roles: [role], skills: [], branchId };
    await send('POST', '/people', { cookie, body: person });
  }
});
afterAll(() => product.close());

interface Sent {
  readonly body?: object;
  readonly cookie?: string;
}

function send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, sent: Sent = {}) {
  return ask(product.app, { method, path, ...sent });
}

const signIn = (username: string, word = password) =>
  send('POST', '/session', { body: { username, password: word } });
const cookiesIn = (answer: LightMyRequestResponse) =>
  [answer.headers['set-cookie']].flat().map(cookie => cookie?.split(';')[0]);
const cookieOf = async (username: string) => cookiesIn(await signIn(username)).join('; ');
const sessionOf = async (cookie: string): Promise<Session> =>
  (await send('GET', '/session', { cookie })).json();

describe('signing in', () => {
  test('tells who it is, where they belong and what they may do', async () => {
    const session = (await signIn('zhou')).json() as Session;
    expect(session).toMatchObject({
      name: 'zhou',
      roles: ['dispatcher'],
      branch: { id: branchId, name: '济南服务网点' },
      companyName: '示例公司',
      zone: 'Asia/Shanghai',
      seesAllBranches: false,
    });
    expect(session.actions).toContain('dispatch.assign');
    expect(session.actions).not.toContain('person.add');
  });

  test('tells whether lists show the cases of all branches', async () => {
    expect((await sessionOf(await cookieOf('lin'))).seesAllBranches).toBe(true);
  });

  test('with a wrong password opens nothing and sets no cookie', async () => {
    const answer = await signIn('lin', 'wrong horse battery');
    expect([codeOf(answer), cookiesIn(answer)]).toEqual(['session.credentials_wrong', [undefined]]);
  });

  test('is refused to who has left, although the password is right', async () => {
    await product.database.db
      .updateTable('person')
      .set({ isActive: false })
      .where('name', '=', 'chen')
      .execute();
    expect(codeOf(await signIn('chen'))).toBe('person.inactive');
  });
});

test('the language that a person chooses holds on every device', async () => {
  const cookie = await cookieOf('lin');
  await send('PUT', '/session/locale', { cookie, body: { locale: 'zh-TW' } });
  expect((await sessionOf(await cookieOf('lin'))).locale).toBe('zh-TW');
  const unknown = await send('PUT', '/session/locale', { cookie, body: { locale: 'fr' } });
  expect(unknown.statusCode).toBe(400);
});

test('after signing out the cookie opens nothing', async () => {
  const cookie = await cookieOf('lin');
  expect((await send('DELETE', '/session', { cookie })).statusCode).toBe(200);
  expect(codeOf(await send('GET', '/session', { cookie }))).toBe('session.missing');
});
