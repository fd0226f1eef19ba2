import { expect, test } from 'vitest';
import type { Checklist } from '#contract/checklist-shape.ts';
import { listOf, typedOf } from './typed-list.ts';

const list: Checklist = {
  ...{ id: '1', version: 3, publishedAt: '', publishedByName: '', endedAt: null },
  ...{ title: '开工前', step: 'before', kind: 'repair', productLine: null, model: 'X' },
  items: [
    { key: 'item1', text: '断电', kind: 'yes_no', isCritical: true, isOptional: false },
    { key: 'volt', text: '电压', kind: 'number', isCritical: false, isOptional: false, min: 0, unit: 'V' },
    { key: 'kind', text: '种类', kind: 'choice', isCritical: false, isOptional: true, options: ['A', 'B'] },
  ],
};

test('a version that nobody changed is the same again', () => {
  const { title, step, kind, model, items } = list;
  expect(listOf(typedOf(list))).toEqual({ title, step, kind, model, items });
});

test('a new item gets a key that no other has, and what belongs to another kind of answer is left out', () => {
  const typed = typedOf(list);
  const added = { text: ' 备注 ', kind: 'text' as const, min: 1, options: 'A,B' };
  const { items } = listOf({ ...typed, items: [...typed.items, added, added] });
  expect(items[3]).toEqual({
    key: 'item4',
    text: '备注',
    kind: 'text',
    isCritical: false,
    isOptional: false,
  });
  expect(new Set(items.map(({ key }) => key)).size).toBe(5);
});

test('choices are written with any comma, once each', () => {
  const choice = { text: '种类', kind: 'choice' as const, options: 'A，B、 C;A' };
  expect(listOf({ title: 't', step: 'after', items: [choice] }).items[0]?.options).toEqual(['A', 'B', 'C']);
});
