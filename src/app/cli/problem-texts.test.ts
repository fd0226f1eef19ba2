import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { controlSchemas } from '#engine/pack/control-schemas.ts';
import { examplesSchema } from '#engine/pack/examples-schema.ts';
import { regulationSchema } from '#engine/pack/schema.ts';
import { expectedWords, problemCodes } from '#engine/told.ts';
import { locales } from '#kernel/locale.ts';
import { textsOf } from '#platform/text/translate.ts';

const engine = join(import.meta.dirname, '../../engine');
const sources = globSync('**/*.ts', { cwd: engine })
  .filter(file => !file.endsWith('.test.ts') && file !== 'told.ts')
  .map(file => readFileSync(join(engine, file), 'utf8'))
  .join('\n');

/** Words that a schema says by its type. */
const types = ['string', 'boolean', 'integer', 'number', 'object', 'array', 'null'];
const isSaid = (word: string) => sources.includes(`'${word}'`);

describe.each(locales)('what is wrong in a pack is told in %s', locale => {
  const texts = textsOf(locale, 'problem') as Readonly<Record<string, Readonly<Record<string, string>>>>;

  test('every code has its text, and no text is left over', () => {
    expect(Object.keys(texts.said ?? {}).sort()).toEqual(problemCodes.toSorted());
  });

  test('and so has all that may be expected', () => {
    expect(Object.keys(texts.expected ?? {}).sort()).toEqual(expectedWords.toSorted());
  });
});

test('every code is told somewhere', () => {
  const built = ['event', 'role', 'clause'].flatMap(of => [`${of}_written_out`, `unknown_${of}`]);
  expect(problemCodes.filter(code => !built.includes(code) && !isSaid(code))).toEqual([]);
});

test('every expected word is asked for somewhere, and nothing else is', () => {
  const asked = [...Object.values(controlSchemas), regulationSchema, examplesSchema].flatMap(schema =>
    Array.from(JSON.stringify(schema).matchAll(/"expects":"(\w+)"/g), ([, word = '']) => word),
  );
  expect(asked.filter(word => !expectedWords.some(known => known === word))).toEqual([]);
  const unasked = expectedWords.filter(word => !types.includes(word) && !isSaid(word));
  expect(unasked).toEqual([]);
});
