import { expect, test } from 'vitest';
import { distance, duration, money } from './quantity.ts';

test.each([
  ['12.5', 1250],
  ['0', 0],
  ['-1', undefined],
  ['1.234', undefined],
  ['1,000', undefined],
])('%s yuan are %s fen', (typed, amountFen) => {
  expect(money.parse(typed)).toBe(amountFen);
});

test.each([
  ['1.5', 90],
  ['1:30', 90],
  ['1:60', undefined],
  ['', undefined],
  ['abc', undefined],
])('%s hours are %s minutes', (typed, minutes) => {
  expect(duration.parse(typed)).toBe(minutes);
});

test('kilometres are kept in whole metres', () => {
  expect(distance.parse('412.3')).toBe(412_300);
  expect(distance.parse('12345678')).toBeUndefined();
});

test('what was stored is written as it would be typed', () => {
  expect(money.write(1250)).toBe('12.50');
  expect(money.write(1200)).toBe('12');
  expect(duration.parse(duration.write(90))).toBe(90);
  expect(distance.write(500)).toBe('0.5');
});
