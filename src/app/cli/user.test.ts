import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShell, type Shell } from '#testing/shell.ts';

let shell: Shell;
let url: string;

beforeAll(async () => {
  shell = openShell();
  url = (await shell.start('start').line('ready ')).slice('ready '.length);
}, 60_000);
afterAll(() => shell.close());

const json = async (...args: string[]) => {
  const { code, out, errors } = await shell.run(...args, '--json');
  expect(errors).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
};
const api = (path: string, headers: Record<string, string>) => fetch(`${url}/api/v1${path}`, { headers });

test('without a company nobody is added, and it is said how to begin one', async () => {
  const early = await shell.run('user', 'add', 'chen.wei', '--role', 'csr');
  expect(early.code).toBe(1);
  expect(early.errors).toContain('guiju init --company');
  const half = await shell.run('init', '--company', 'Guangjian');
  expect(half.code).toBe(2);
  expect(half.errors).toContain('--pack');
});

test('init sets a company up once, and its administrator signs in to the running product', async () => {
  const args = ['init', '--company', 'Guangjian', '--pack', 'bus-maker', '--admin', 'Boss'];
  const { password } = await json(...args);
  const signedIn = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'boss', password }),
  });
  expect(signedIn.status).toBe(200);
  expect(await signedIn.json()).toMatchObject({ roles: ['admin', 'general_manager'] });
  expect(await (await api('/setup', {})).json()).toMatchObject({ done: true, companyName: 'Guangjian' });
  const again = await shell.run(...args);
  expect(again.code).toBe(1);
  expect(again.errors).toContain('set up already');
});

test('a set-up that the page would refuse is refused with the field', async () => {
  const refused = await shell.run('init', '--company', 'X', '--pack', 'bus-maker', '--admin', 'u');
  expect(refused.code).toBe(1);
  expect(refused.errors).toContain('administrator/username');
});

test('an account made at the shell has its roles and branch', async () => {
  const added = await json(
    'user',
    'add',
    'Chen.Wei',
    '--name',
    '陈伟',
    '--role',
    'csr',
    'support',
    '--branch',
    'Guangjian',
  );
  expect(added).toMatchObject({
    username: 'Chen.Wei',
    roles: ['csr', 'support'],
    password: expect.stringMatching(/^.{16}$/),
  });
  const { key } = await json('user', 'key', 'chen.wei', '--name', 'scada');
  expect(await (await api('/session', { 'x-api-key': key })).json()).toMatchObject({
    name: '陈伟',
    roles: ['csr', 'support'],
    branch: { name: 'Guangjian' },
  });
  expect(await json('user', 'list')).toMatchObject([{ username: 'boss' }, { username: 'chen.wei' }]);
});

test.each([
  ['a name that is taken', ['chen.wei', '--role', 'csr'], 'is in use'],
  ['a role that does not exist', ['lin.yi', '--role', 'wizard'], 'no role wizard'],
  ['the role of the product itself', ['lin.yi', '--role', 'system'], 'no role system'],
  ['a branch that does not exist', ['lin.yi', '--role', 'csr', '--branch', 'Mars'], 'no branch Mars'],
])('refuses %s', async (_what, args, words) => {
  const refused = await shell.run('user', 'add', ...args);
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain(words);
});

test('a key works in either header until it is revoked', async () => {
  const { id, key } = await json('user', 'key', 'chen.wei', '--expires-days', '30');
  expect((await api('/session', { authorization: `Bearer ${key}` })).status).toBe(200);
  expect((await api('/session', { 'x-api-key': `${key}x` })).status).toBe(401);
  const [listed] = await json('user', 'keys', 'chen.wei');
  expect(listed).toMatchObject({ id, start: key.slice(0, 9) });
  expect(JSON.stringify(listed)).not.toContain(key);
  expect((await shell.run('user', 'key-revoke', id)).code).toBe(0);
  const again = await shell.run('user', 'key-revoke', id);
  expect(again.code).toBe(2);
  expect(again.errors).toContain(`no API key ${id}`);
});

test('a key for nobody, or for no whole number of days, is refused', async () => {
  expect((await shell.run('user', 'key', 'nobody')).errors).toContain('no user nobody');
  expect((await shell.run('user', 'key', 'chen.wei', '--expires-days', '1.5')).code).toBe(2);
});
