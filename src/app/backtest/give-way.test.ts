import { expect, test } from 'vitest';
import { restMs } from './give-way.ts';

const nothing = { all: 0, busy: 0, own: 0 };

test('where nobody else is at work, nothing is waited for', () => {
  expect(restMs(50, nothing, { all: 100, busy: 100, own: 90 })).toBe(0);
  expect(restMs(50, nothing, { all: 100, busy: 60, own: 21 })).toBe(0);
});

test('where others want the processors, an eighth of the time is left', () => {
  expect(restMs(50, nothing, { all: 100, busy: 60, own: 20 })).toBe(350);
  expect(restMs(50, { all: 900, busy: 500, own: 80 }, { all: 1_000, busy: 600, own: 85 })).toBe(350);
});

test('a clock of processors that stands still is no work of others', () => {
  expect(restMs(50, nothing, nothing)).toBe(0);
});
