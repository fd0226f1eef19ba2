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
