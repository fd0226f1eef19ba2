import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShell, type Shell } from '#testing/shell.ts';

let shell: Shell;
let path: string;

const head = '报修时间,客户名称,联系人,电话,地址,机型,序列号,故障现象,处理结果,完成时间,状态';
const closed =
  '2025-03-05 09:00,济南公交总公司,王队长,13800001380,山东省济南市历下区经十路1号,XB6105,LZY001,前门不开,更换门泵,2025-03-05 15:00,已完成';
const wrong = closed.replace('2025-03-05 09:00', '前天').replace('LZY001', 'LZY002');

beforeAll(async () => {
  shell = openShell();
  await shell.start('start').line('ready ');
  const made = await shell.run('init', '--company', 'Guangjian', '--pack', 'bus-maker', '--admin', 'Boss');
  expect(made.errors).toBe('');
  path = join(shell.dataDirectory, '..', 'register.csv');
  writeFileSync(path, [head, closed, wrong].join('\n'));
}, 120_000);
afterAll(() => shell.close());

const takeover = (...args: string[]) => shell.run('takeover', path, '--as', 'boss', ...args);
const told = async (...args: string[]) => {
  const { code, out, errors } = await takeover(...args, '--json');
  expect(errors).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
};

test('a register is tried out, which changes nothing, and the rows that stay out are written with line and reason', async () => {
  const tried = await told();
  const counts = { rows: 2, taken: 1, rejected: 1, customers: 1, assets: 1, repeated: 0 };
  expect(tried).toMatchObject({ state: 'tried', kind: 'requests', ...counts });
  const text = readFileSync(tried.rejects, 'utf8');
  expect(text).toContain('LZY002');
  expect(text).toContain('line 3: ');
  expect(await told()).toMatchObject({ taken: 1, repeated: 0 });
});

test('with --run it comes in once; mended, the rejected rows are a register again', async () => {
  const { rejects, ...taken } = await told('--run');
  expect(taken).toMatchObject({ state: 'done', taken: 1, rejected: 1 });
  expect(await told('--run')).toMatchObject({ state: 'done', taken: 0, repeated: 1, rejected: 1 });
  writeFileSync(
    path,
    readFileSync(rejects, 'utf8')
      .replace('前天', '2025-03-06 09:00')
      .replace('2025-03-05 15:00', '2025-03-06 15:00'),
  );
  expect(await told('--run')).toMatchObject({ rows: 1, taken: 1, rejected: 0, rejects: null });
});

test('people read what came of it in words', async () => {
  const { out } = await takeover();
  expect(out).toContain('was tried out, nothing was changed');
  expect(out).toContain('1 here already');
});

test.each([
  ['somebody whom nobody knows', ['--as', 'nobody'], 2, 'no user nobody'],
  ['a branch that does not exist', ['--branch', 'Mars'], 2, 'no branch Mars'],
  ['a kind that is none', ['--kind', 'wishes'], 2, 'wishes'],
  ['a line of titles that is no line', ['--head', '0'], 2, '--head'],
])('refuses %s', async (_what, args, code, words) => {
  const refused = await takeover(...args);
  expect(refused.code).toBe(code);
  expect(refused.errors).toContain(words);
});

test('a file that is no table is refused with why, and one that is not there is said so', async () => {
  const poor = join(shell.dataDirectory, '..', 'poor.csv');
  writeFileSync(poor, '只有一行');
  const refused = await shell.run('takeover', poor, '--as', 'boss');
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('file:')]);
  const absent = await shell.run('takeover', `${poor}.gone`, '--as', 'boss');
  expect([absent.code, absent.errors]).toEqual([2, expect.stringContaining('ENOENT')]);
});
