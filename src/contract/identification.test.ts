import { expect, test } from 'vitest';
import { compareMachine, labelCodeIn } from './identification.ts';

const others = [{ serialNo: 'LC-2', model: 'X' }];

test.each([
  ['lc 1', 'as_ordered'],
  ['LC-2', 'another'],
  ['LC-3', 'unknown'],
])('a machine %s is %s', (number, is) => {
  expect(compareMachine(number, { own: 'LC-1', others }).is).toBe(is);
});

test('where the order names no machine, any of the customer is another', () => {
  expect(compareMachine('LC.2', { own: null, others })).toEqual({ is: 'another', machine: others[0] });
});

test('only an address on a label carries the code of a machine', () => {
  expect(labelCodeIn('https://a.example/m/0123456789abcdefghij')).toBe('0123456789abcdefghij');
  expect(labelCodeIn('https://a.example/s/0123456789abcdefghij')).toBeUndefined();
  expect(labelCodeIn('SN-1')).toBeUndefined();
});
