import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '#contract/session.ts';
import { ask, codeOf } from '#testing/matrix/ask.ts';
import { cookieOf, hire, password, setUp, signIn } from '#testing/matrix/people.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';

let product: ProductInProcess;
let branchId: string;

beforeAll(async () => {
  product = await productInProcess();
  const { app } = product;
  const company = await setUp(app);
  branchId = company.branchId;
  const staff = { lin: 'csr', zhou: 'dispatcher', chen: 'engineer' } as const;
  for (const [username, role] of Object.entries(staff))
    await hire({ app, admin: company.admin }, { username, role, branchId });
});
afterAll(() => product.close());

interface Sent {
  readonly body?: object;
  readonly cookie?: string;
}

function send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, sent: Sent = {}) {
  return ask(product.app, { method, path, ...sent });
}

const tryToSignIn = (username: string, word = password) =>
  send('POST', '/session', { body: { username, password: word } });
const signedIn = (username: string) => signIn(product.app, username);
const sessionOf = async (cookie: string): Promise<Session> =>
  (await send('GET', '/session', { cookie })).json();

describe('signing in', () => {
  test('tells who it is, where they belong and what they may do', async () => {
    const session = (await tryToSignIn('zhou')).json() as Session;
    expect(session).toMatchObject({
      name: 'zhou',
      roles: ['dispatcher'],
      branch: { id: branchId, name: '济南服务网点' },
      companyName: '示例客车制造公司',
      zone: 'Asia/Shanghai',
      seesAllBranches: false,
    });
    expect(session.actions).toContain('dispatch.assign');
    expect(session.actions).not.toContain('person.add');
  });

  test('tells whether lists show the cases of all branches', async () => {
    expect((await sessionOf(await signedIn('lin'))).seesAllBranches).toBe(true);
  });

  test('with a wrong password opens nothing and sets no cookie', async () => {
    const answer = await tryToSignIn('lin', 'wrong horse battery');
    expect([codeOf(answer), cookieOf(answer)]).toEqual(['session.credentials_wrong', '']);
  });

  test('is refused to who has left, although the password is right', async () => {
    await product.database.db
      .updateTable('person')
      .set({ isActive: false })
      .where('name', '=', 'chen')
      .execute();
    expect(codeOf(await tryToSignIn('chen'))).toBe('person.inactive');
  });
});

test('the language that a person chooses holds on every device', async () => {
  const cookie = await signedIn('lin');
  await send('PUT', '/session/locale', { cookie, body: { locale: 'zh-TW' } });
  expect((await sessionOf(await signedIn('lin'))).locale).toBe('zh-TW');
  const unknown = await send('PUT', '/session/locale', { cookie, body: { locale: 'fr' } });
  expect(unknown.statusCode).toBe(400);
});

test('after signing out the cookie opens nothing', async () => {
  const cookie = await signedIn('lin');
  expect((await send('DELETE', '/session', { cookie })).statusCode).toBe(200);
  expect(codeOf(await send('GET', '/session', { cookie }))).toBe('session.missing');
});
