import { expect, test } from 'vitest';
import { wayOf } from '#contract/fault-way.ts';
import { locales } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { readTree } from './read-tree.ts';
import { treeFor } from './tree-for.ts';

const sound = `start: air
questions:
  air:
    ask: { zh-CN: 气压够吗？, en: Is there enough air? }
    answers:
      - { say: { zh-CN: 够, en: 'Yes' }, to: valve }
      - { say: 不够, to: leak }
  valve:
    ask: 电磁阀动作吗？
    answers:
      - { say: 动作, to: jammed }
      - { say: 不动作, to: wire }
results:
  leak: { cause: 气路漏气, remedy: 更换气管, outcome: pass_to_field, skill: 气路, parts: 气管 }
  jammed: { cause: 门泵卡滞, remedy: 润滑后复位, outcome: solve }
  wire: { cause: 接线松脱, remedy: 重新插接, outcome: solve }
`;

/** The code, line and name of each problem. */
function problemsIn(text: string): readonly string[] {
  const read = readTree(text);
  if (!(read instanceof Refused)) return [];
  return read.refusals.map(({ code, params }) => `${code} ${params?.line} ${params?.name ?? ''}`.trim());
}

test('a sound tree is read, and gone through in the language of the reader', () => {
  expect(problemsIn(sound)).toEqual([]);
  const tree = treeFor(sound, 'en');
  expect(tree?.questions[0]).toMatchObject({ ask: 'Is there enough air?', answers: [{ say: 'Yes' }, {}] });
  const way = tree && wayOf(tree, [1]);
  expect(way?.path).toEqual([{ id: 'air', ask: 'Is there enough air?', say: '不够' }]);
  expect(way?.result).toMatchObject({ cause: '气路漏气', outcome: 'pass_to_field', skill: '气路' });
});

test('a text that is missing in a language is shown in another', () => {
  for (const locale of locales) expect(treeFor(sound, locale)?.questions[0]?.ask.length).toBeGreaterThan(3);
});

test('a way may be left before its end, and not be answered beyond it', () => {
  const tree = treeFor(sound, 'zh-CN');
  if (!tree) throw new Error('it was not read');
  expect(wayOf(tree, [0])?.result).toBeNull();
  expect(wayOf(tree, [1, 0])).toBeUndefined();
  expect(wayOf(tree, [7])).toBeUndefined();
});

test('what is no YAML is told with its line', () => {
  expect(problemsIn('start: air\nquestions: { air: [')).toEqual(['fault_tree.unreadable 2']);
});

test('what is missing or misspelt is told with its line and place', () => {
  const misspelt = sound.replace('remedy: 更换气管', 'remedey: 更换气管');
  expect(problemsIn(misspelt)[0]).toMatch(/^fault_tree\.misshapen 14 results\.leak/);
  expect(problemsIn('')).toEqual(['fault_tree.misshapen 1 —']);
});

test('an answer that leads nowhere, and a result that is never reached, are told with their lines', () => {
  const wrong = sound.replace('{ say: 不动作, to: wire }', '{ say: 不动作, to: wires }');
  expect(problemsIn(wrong)).toEqual(['fault_tree.leads_nowhere 12 wires', 'fault_tree.unreached 16 wire']);
});

test('a way that leads back would never end', () => {
  const circle = sound.replace('{ say: 动作, to: jammed }', '{ say: 动作, to: air }');
  expect(problemsIn(circle)).toContain('fault_tree.circle 3 air');
});
