import { describe, expect, test } from 'vitest';
import { type Rhythm, rhythmOf, ruleOf } from './rule.ts';

describe('the rhythm of a maintenance plan', () => {
  test.each<[Rhythm, string]>([
    [{ pace: 'MONTHLY', every: 1, isLastDay: true }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ pace: 'MONTHLY', every: 3, isLastDay: false }, 'FREQ=MONTHLY;INTERVAL=3'],
    [{ pace: 'WEEKLY', every: 2, isLastDay: false }, 'FREQ=WEEKLY;INTERVAL=2'],
    [{ pace: 'YEARLY', every: 1, isLastDay: false }, 'FREQ=YEARLY'],
  ])('is written as a rule and read back', (rhythm, rule) => {
    expect(ruleOf(rhythm)).toBe(rule);
    expect(rhythmOf(rule)).toEqual(rhythm);
  });

  test('that the form cannot make is shown as it is', () => {
    expect(rhythmOf('FREQ=MONTHLY;BYDAY=1MO')).toBeUndefined();
  });

  test('knows the last day of a month only', () => {
    expect(ruleOf({ pace: 'WEEKLY', every: 1, isLastDay: true })).toBe('FREQ=WEEKLY');
  });
});
