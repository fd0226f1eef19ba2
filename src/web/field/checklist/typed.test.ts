import { expect, test } from 'vitest';
import type { ChecklistItem } from '#contract/checklist-shape.ts';
import { answersOf, typedOf } from './typed.ts';

const base = { isCritical: false, isOptional: false };
const items: ChecklistItem[] = [
  { ...base, key: 'off', text: '断电', kind: 'yes_no' },
  { ...base, key: 'volt', text: '电压', kind: 'number' },
  { ...base, key: 'kind', text: '种类', kind: 'choice', options: ['A', 'B'] },
  { ...base, key: 'note', text: '备注', kind: 'text' },
];

test('what was answered stands in the fields and is sent back the same', () => {
  const answers = { off: false, volt: -2.5, kind: 'B', note: '无' };
  expect(answersOf(items, typedOf(answers))).toEqual(answers);
});

test('a number may be written with a comma; what is none, and a choice that is not offered, is left out', () => {
  expect(answersOf(items, { volt: '2,5' })).toEqual({ volt: 2.5 });
  expect(answersOf(items, { volt: '2.5V', kind: 'C', note: '  ', off: '' })).toEqual({});
});
