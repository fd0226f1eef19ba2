import { expect, test } from 'vitest';
import { awaitedWords } from './index.ts';

test.each(['actions', 'events', 'facts'] as const)('awaited %s are declared once each', kind => {
  const names = awaitedWords.flatMap(words => Object.keys(words[kind] ?? {}));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(names.length).toBeGreaterThan(30);
  expect(twice).toEqual([]);
});
