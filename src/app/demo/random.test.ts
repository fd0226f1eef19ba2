import { expect, test } from 'vitest';
import { randomOf } from './random.ts';

const tenOf = (seed: number) => {
  const random = randomOf(seed);
  return Array.from({ length: 10 }, () => random.between(1, 6));
};

test('the same seed gives the same company, another seed another', () => {
  expect(tenOf(7)).toEqual(tenOf(7));
  expect(tenOf(7)).not.toEqual(tenOf(8));
});

test('both ends are possible, and nothing beyond them', () => {
  const random = randomOf(1);
  const thrown = new Set(Array.from({ length: 500 }, () => random.between(1, 3)));
  expect([...thrown].toSorted()).toEqual([1, 2, 3]);
});

test('a share is about kept', () => {
  const random = randomOf(3);
  const hits = Array.from({ length: 10_000 }, () => random.chance(0.2)).filter(hit => hit).length;
  expect(hits).toBeGreaterThan(1_800);
  expect(hits).toBeLessThan(2_200);
});

test('from nothing, nothing is picked', () => {
  expect(() => randomOf(1).pick([])).toThrow(RangeError);
});
