import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import { newId } from './id.ts';

test('ids are UUIDs of version 7 that carry the time of their making', () => {
  const before = Date.now();
  const id = newId();
  expect([validate(id), version(id)]).toEqual([true, 7]);
  expect(Math.abs(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - before)).toBeLessThan(60_000);
});

test('a hundred thousand ids are all different, all valid and in the order of their making', () => {
  const ids = Array.from({ length: 100_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(id => validate(id))).toBe(true);
  expect([...ids].sort()).toEqual(ids);
});
