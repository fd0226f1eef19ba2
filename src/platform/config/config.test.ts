import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { locales } from '#kernel/locale.ts';
import { aFolder } from '#testing/folder.ts';
import { hasText } from '../text/translate.ts';
import { readConfig } from './config.ts';
import { dataDirectory } from './data-directory.ts';
import { readSettings } from './read-settings.ts';
import { fileKey, settingNames, variables } from './settings.ts';

let directory: string;
beforeEach(() => {
  directory = aFolder('config');
});

const file = (text: string) => writeFileSync(join(directory, 'guiju.yaml'), text);
const read = (environment: Record<string, string> = {}) =>
  readConfig({ GUIJU_DATA: directory, ...environment });

describe('settings', () => {
  test('hold their standard values when nothing is said', () => {
    expect(read()).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      databaseSchema: 'guiju',
      language: 'zh-CN',
    });
  });

  test('of the environment win over those of the file', () => {
    file('port: 9000\nlog_level: warn\n');
    expect(read({ PORT: '9001' })).toMatchObject({ port: 9001, logLevel: 'warn' });
  });

  test('that are empty are not said', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 8080 });
    expect(read({ DATABASE_URL: '' }).databaseUrl).toBeUndefined();
  });

  test.each([
    [{ PORT: '80a' }, '', 'PORT'],
    [{ PORT: '70000' }, '', 'PORT'],
    [{ GUIJU_SECRET: 'short' }, '', 'GUIJU_SECRET'],
    [{ DATABASE_URL: 'mysql://x' }, '', 'DATABASE_URL'],
    [{}, 'language: fr', 'guiju.yaml: language'],
    [{}, 'port: "8080"', 'guiju.yaml: port'],
    [{}, 'colour: red', 'guiju.yaml: colour'],
    [{}, '- a list', 'guiju.yaml'],
    [{}, 'port: [', 'guiju.yaml'],
  ])('%j with the file %j is refused at %s', (environment, text, at) => {
    file(text);
    const { problems, settings } = readSettings(directory, environment as Record<string, string>);
    expect(problems.map(problem => problem.at)).toEqual([at]);
    expect(settings).toBeUndefined();
    expect(() => read(environment as Record<string, string>)).toThrow(at);
  });

  test('have each a variable of their own, a meaning in every language and a line in the operations guide', () => {
    expect(new Set(Object.values(variables)).size).toBe(settingNames.length);
    const guide = readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
    for (const name of settingNames) {
      for (const locale of locales)
        expect(hasText(locale, `cli:setting.${name}`), `${name} ${locale}`).toBe(true);
      expect(guide).toContain(`| \`${variables[name]}\` | \`${fileKey(name)}\` |`);
    }
  });
});

describe('the secret', () => {
  test('is made once, for its owner only', () => {
    const { secret } = read();
    expect(secret).toMatch(/^.{43}$/);
    expect(read().secret).toBe(secret);
    expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('that was given is taken and not written down', () => {
    expect(read({ GUIJU_SECRET: 'x'.repeat(32) }).secret).toBe('x'.repeat(32));
    expect(statSync(join(directory, 'secret'), { throwIfNoEntry: false })).toBeUndefined();
  });
});

test.each([
  [{ GUIJU_DATA: '/srv/guiju', XDG_DATA_HOME: '/x' }, '/srv/guiju'],
  [{ XDG_DATA_HOME: '/x' }, '/x/guiju'],
  [{ HOME: '/home/chen' }, '/home/chen/.local/share/guiju'],
])('with %j the data directory is %s', (environment, path) => {
  expect(dataDirectory(environment as Record<string, string>)).toBe(path);
});

test('a data directory that cannot be written is told', () => {
  writeFileSync(join(directory, 'file'), '');
  const inside = join(directory, 'file', 'data');
  expect(() => readConfig({ GUIJU_DATA: inside })).toThrow('directory.unwritable');
  expect(() => readConfig({ GUIJU_DATA: '/proc/guiju' })).toThrow('directory.unwritable');
});
