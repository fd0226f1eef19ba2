import { expect, test } from 'vitest';
import { bodyOf, isAnswered, noAnswers } from './answers.ts';

const asked = { ...noAnswers, attitude: 5, skill: 4, outcome: 2, verdict: 'dissatisfied' } as const;

test('whoever was reached is asked all three questions and the verdict', () => {
  expect(isAnswered(noAnswers)).toBe(false);
  expect(isAnswered({ ...asked, skill: 0 })).toBe(false);
  expect(isAnswered({ ...asked, verdict: 'unasked' })).toBe(false);
  expect(isAnswered(asked)).toBe(true);
});

test('who was not reached has no marks, whatever was pressed before', () => {
  expect(bodyOf({ ...asked, result: 'unreachable', text: ' 占线 ' })).toEqual({
    result: 'unreachable',
    text: '占线',
  });
});

test('dissatisfaction travels with the marks', () => {
  expect(bodyOf(asked)).toEqual({
    result: 'reached',
    attitude: 5,
    skill: 4,
    outcome: 2,
    isSatisfied: false,
  });
});

test('what was said about conduct travels by clause, and only where somebody was reached', () => {
  const said = { ...asked, conduct: { 'S1.EXP.06': 'kept', 'S1.EXP.22': 'not_kept' } } as const;
  expect(bodyOf(said).conduct).toEqual([
    { clause: 'S1.EXP.06', isFavourable: true },
    { clause: 'S1.EXP.22', isFavourable: false },
  ]);
  expect(bodyOf({ ...said, result: 'refused' })).toEqual({ result: 'refused' });
});
