import { expect, test } from 'vitest';
import { linesOf } from '#testing/in-english.ts';
import { loadPack } from './load-pack.ts';

const vocabulary = { events: {}, facts: {}, actions: {}, roles: [] };
const after = Array.from({ length: 300 }, (_, index) => `- { at: ${index} }`).join('\n');

/** What is told of a file whose second line is wrong, with three hundred sound ones behind it. */
function told(line: string): readonly string[] {
  const loaded = loadPack(
    [{ name: 'regulation.yaml', text: `head: 1\n${line}\nlist:\n${after}\n` }],
    vocabulary,
  );
  return loaded.ok ? [] : linesOf(loaded.problems);
}

test.each([
  ['a bracket too many', 'of: { a: 1 }}', 'regulation.yaml:2:13: this does not belong here'],
  ['an open bracket', 'of: [1', 'regulation.yaml:3:1: a sign is missing here'],
  ['an open quote', 'of: "one', 'a sign is missing here, such as a colon, a bracket or a quote; expected "'],
  ['no blank after the colon', 'of:one', 'regulation.yaml:2:1: a sign is missing here'],
  [
    'a colon within a text',
    'of: one: two',
    'regulation.yaml:2:5: the indentation or nesting is wrong here; expected',
  ],
  [
    'a sign that YAML keeps for itself',
    'of: @one',
    'regulation.yaml:2:5: this text has to be in quotes; expected "…"',
  ],
  [
    'an asterisk before a text',
    'of: *one',
    'regulation.yaml:2:5: this text has to be in quotes; expected "…"',
  ],
  ['a backslash in double quotes', 'of: "a\\q"', "after this backslash; expected '…'"],
  ['the same key twice', 'head: 2', 'regulation.yaml:2:1: this key is written twice'],
])('one slip in the YAML is one problem with its line: %s', (_, line, problem) => {
  const lines = told(line);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(problem);
});

test('of several files each tells its own slip', () => {
  const files = ['regulation.yaml', 'more.yaml'].map(name => ({ name, text: 'a: [1\nb: [2\n' }));
  const loaded = loadPack(files, vocabulary);
  expect(loaded.ok ? [] : loaded.problems.map(({ file, line }) => [file, line])).toEqual([
    ['regulation.yaml', 2],
    ['more.yaml', 2],
  ]);
});
