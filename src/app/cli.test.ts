import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aFolder } from '#testing/folder.ts';
import { runCli } from './cli.ts';

let told: string[];
beforeEach(() => {
  told = [];
  const keep = (text: unknown) => {
    told.push(String(text));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

async function run(line: string, language = 'en') {
  vi.stubEnv('GUIJU_LANGUAGE', language);
  const code = await runCli(line.split(' ').filter(word => word !== ''));
  return { code, text: told.join('') };
}

const names = [
  'start',
  'init',
  'doctor',
  'openapi',
  'sla-cases',
  'replay',
  'takeover',
  'backtest',
  'explain',
];
const ofUser = ['add', 'list', 'password', 'key', 'keys', 'key-revoke'].map(name => `user ${name}`);
const ofPack = ['check', 'where', 'import', 'diff', 'merge', 'schema'].map(name => `pack ${name}`);
const commands = ['', ...names, 'verify', 'user', ...ofUser, 'pack', ...ofPack];

describe('the help of every command', () => {
  test.each(commands)(
    'guiju %s: each argument and option has its words, and the exit codes are told',
    async name => {
      const { code, text } = await run(`${name} --help`);
      expect(code).toBe(0);
      expect(text).toContain('Exit codes: 0 done');
      const bare = text
        .split('\n')
        .filter(line => /^ {2}\S.*[>\]a-z]$/.test(line) && !/ {2,}\S/.test(line.trim()));
      expect(bare).toEqual([]);
    },
  );

  test.each(commands)('guiju %s speaks the language of the shell', async name => {
    const { text } = await run(`${name} --help`, 'zh-CN');
    expect(text).toContain('用法：');
    expect(text).toContain('退出码');
    expect(text).not.toMatch(/Usage|Options|Arguments|display help|choices|default/);
  });
});

describe('what is asked wrongly ends with 2, in words, with the nearest right name', () => {
  test.each([
    ['verfy', 'There is no command verfy. Did you mean verify?'],
    ['pack chek', 'There is no command chek. Did you mean check?'],
    ['pack check --jsn', 'There is no option --jsn. Did you mean --json?'],
    ['replay --map map.yaml', 'file is missing.'],
    ['replay log.csv', 'The option --map <map> is needed.'],
    ['replay log.csv --map', 'The option --map <map> needs a value.'],
    ['openapi more', 'openapi takes no "more".'],
    [
      'takeover a.csv --as lin --kind all',
      '"all" does not fit the option --kind <kind>: one of requests, customers.',
    ],
    ['takeover a.csv --as lin --head 0', '"0" does not fit the option --head <line>'],
    ['pack where S2.BUS.5', 'Did you mean S2.BUS.05?'],
    ['pack check none/such', 'The folder none/such cannot be read (ENOENT).'],
    ['pack import none.docx', 'none.docx cannot be read.'],
    ['sla-cases none.json', 'none.json cannot be used (ENOENT).'],
  ])('guiju %s', async (line, words) => {
    const { code, text } = await run(line);
    expect(text).toContain(words);
    expect(code).toBe(2);
    expect(text).not.toMatch(/^error|\n {4}at /);
  });

  test('and so in the other languages', async () => {
    expect((await run('verfy', 'zh-CN')).text).toContain('没有 verfy 这个命令。是不是 verify？');
    expect((await run('verify --figure', 'zh-TW')).text).toContain(
      '沒有 --figure 這個選項。是不是 --figures？',
    );
  });

  test('a file where a folder is to be made is told without a trace', async () => {
    const file = join(aFolder('cli'), 'file');
    writeFileSync(file, '');
    const { code, text } = await run(`pack merge bus-maker --out ${file}`);
    expect([code, text]).toEqual([2, `${file} cannot be used (EEXIST).`]);
  });
});

test('what is found wrong ends with 1', async () => {
  expect((await run(`pack check ${aFolder('cli')}`)).code).toBe(1);
});
