import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '#kernel/locale.ts';
import { chooseLocale, hasText, translate } from './translate.ts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh', 'zh-CN'],
  ['de-DE,en;q=0.3,zh-TW;q=0.7', 'zh-TW'],
  ['zh_TW.UTF-8', 'zh-TW'],
  ['en_US.UTF-8', 'en'],
  ['C.UTF-8', 'en'],
  ['fr', 'en'],
  [undefined, 'en'],
])('who wants %j reads %s', (wanted, locale) => {
  expect(chooseLocale(wanted, 'en')).toBe(locale);
});

test('placeholders are filled, and a text that is missing shows its key', () => {
  expect(translate('en', 'trouble:user.unknown', { name: 'lin' })).toBe('There is no user lin.');
  expect(translate('zh-TW', 'trouble:user.unknown', { name: 'lin' })).toBe('沒有使用者 lin。');
  expect(translate('en', 'trouble:none.such')).toBe('trouble:none.such');
});

test('one of a thing has its own text where the language has a form for it', () => {
  const told = (locale: 'en' | 'zh-CN', count: number) =>
    translate(locale, 'cli:pack_bad', { folder: 'mine', count });
  expect([told('en', 0), told('en', 1), told('en', 2)]).toEqual([
    'mine: 0 problems',
    'mine: 1 problem',
    'mine: 2 problems',
  ]);
  expect(told('zh-CN', 1)).toContain('1');
  expect(told('zh-CN', 1)).not.toContain('cli:');
});

describe('every trouble that the platform and the command line can tell', () => {
  const source = join(import.meta.dirname, '../../');
  const files = globSync('{platform,app,modules}/**/*.ts', { cwd: source }).filter(
    file => !file.endsWith('.test.ts'),
  );
  const codes = files.flatMap(file =>
    [
      ...readFileSync(join(source, file), 'utf8').matchAll(
        /new Trouble\(\s*'([\w.]+)'|'((?:port|host)\.\w+)'/g,
      ),
    ].map(m => m[1] ?? m[2] ?? ''),
  );

  test.each([...new Set(codes)])('%s has its words in each language', code => {
    for (const locale of locales) expect(hasText(locale, `trouble:${code}`), locale).toBe(true);
  });

  test('is listed, and nothing else is', () => {
    const listed = Object.keys(JSON.parse(readFileSync(join(source, '../locales/en/trouble.json'), 'utf8')));
    expect(new Set(codes)).toEqual(new Set(listed));
  });
});

describe('the words of the platform', () => {
  test.each(['cli', 'trouble', 'validation'])(
    '%s has the same keys and placeholders in each language',
    namespace => {
      const texts = locales.map(locale => readTexts(locale, namespace));
      const holes = texts.map(text =>
        Object.entries(text)
          .filter(([key]) => !key.endsWith('_one'))
          .map(([key, value]) => [key, value.match(/\{\{\w+\}\}/g)?.sort() ?? []]),
      );
      expect(holes[1]).toEqual(holes[0]);
      expect(holes[2]).toEqual(holes[0]);
    },
  );
});

function readTexts(locale: string, namespace: string): Record<string, string> {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../locales', locale, `${namespace}.json`), 'utf8'),
  );
}
