import { expect, test } from 'vitest';
import { settableClock } from './clock.ts';

test('a settable clock stands until it is moved', () => {
  const clock = settableClock(1000);
  expect([clock.now(), clock.now()]).toEqual([1000, 1000]);
  clock.advance(500);
  expect(clock.now()).toBe(1500);
  clock.set(10);
  expect(clock.now()).toBe(10);
});
