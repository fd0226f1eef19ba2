import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../src/kernel/locale.ts';
import { root } from './command.ts';

const web = join(root, 'src/web');

/** Namespaces that the sources of a client name: `t('duty:view')`, `titleKey: 'desk:queue.title'`. */
function named(client: string): string[] {
  const files = globSync(`${client}/**/*.{ts,tsx}`, { cwd: web }).filter(file => !file.includes('.test.'));
  const found = files.flatMap(file =>
    [...readFileSync(join(web, file), 'utf8').matchAll(/(?:\bt\(\s*|Key[:=]\s*)['"`]([a-z-]+):/g)].map(
      ([, namespace = '']) => namespace,
    ),
  );
  return [...new Set(found)];
}

test.each(['console', 'field', 'portal'])('the %s loads every text that its pages speak', client => {
  const { first, later = [] } = JSON.parse(readFileSync(join(web, client, 'texts.json'), 'utf8'));
  const loaded: readonly string[] = [...first, ...later];
  expect(named(client).filter(namespace => !loaded.includes(namespace))).toEqual([]);
  for (const locale of locales)
    for (const namespace of loaded)
      expect(() => readFileSync(join(root, 'locales', locale, `${namespace}.json`))).not.toThrow();
});

test.each(['console', 'field'])('what comes later to the %s is asked for by some page', client => {
  const { later = [] } = JSON.parse(readFileSync(join(web, client, 'texts.json'), 'utf8'));
  const sources = globSync('**/*.{ts,tsx}', { cwd: web }).map(file => readFileSync(join(web, file), 'utf8'));
  const unasked = later.filter(
    (namespace: string) => !sources.some(source => source.includes(`withTexts('${namespace}'`)),
  );
  expect(unasked).toEqual([]);
});
