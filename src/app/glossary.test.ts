import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roles } from '#contract/roles.ts';
import { locales } from '#kernel/locale.ts';
import { root } from './version.ts';

interface Entry {
  readonly code: string;
  readonly words: readonly string[];
}

const entries: readonly Entry[] = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .flatMap(line => {
    const [, code, ...words] = /^\| `(\w+)` \|([^|]+)\|([^|]+)\|([^|]+)\|$/.exec(line) ?? [];
    return code ? [{ code, words: words.map(word => word.trim()) }] : [];
  });
const codes = entries.map(({ code }) => code);

test('the glossary has every noun of the product', () => {
  const nouns = readdirSync(join(root, 'src/modules')).map(folder => folder.replaceAll('-', '_'));
  expect(nouns.filter(noun => !codes.includes(noun))).toEqual([]);
});

test('the glossary has every role, in the words of the screens', () => {
  const shown = locales.map(locale => {
    const texts = readFileSync(join(root, `locales/${locale}/common.json`), 'utf8');
    return [locale, (JSON.parse(texts) as { role: Record<string, string> }).role] as const;
  });
  const words = Object.fromEntries(shown);
  for (const role of roles) {
    const { words: [, zhCN, zhTW] = [] } = entries.findLast(({ code }) => code === role) ?? {};
    expect([zhCN, zhTW], role).toEqual([words['zh-CN']?.[role], words['zh-TW']?.[role]]);
  }
});

test('no word of the glossary is missing in a language', () => {
  expect(entries.length).toBeGreaterThan(60);
  expect(
    entries.filter(({ words }) => words.length !== 3 || words.includes('')).map(({ code }) => code),
  ).toEqual([]);
});
