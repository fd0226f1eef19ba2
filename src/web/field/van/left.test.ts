import { describe, expect, test } from 'vitest';
import type { VanPart } from '#contract/van-stock-shape.ts';
import { leftOnVan, shortOf } from './left.ts';

const valve: VanPart = { partNo: 'DC-24', name: '电磁阀', quantity: 5, minimum: null, priceFen: null };
const used = (quantity: number, more: { partNo?: string; elsewhere?: string } = {}) => ({
  ...{ partNo: valve.partNo, quantity },
  ...more,
});
const left = (...written: Parameters<typeof leftOnVan>[1]) => leftOnVan([valve], written)[0]?.quantity;

describe('the van as this phone sees it', () => {
  test('has fewer by what waits to be sent', () => {
    expect(left({ before: [], after: [used(2), used(1)] })).toBe(2);
  });

  test('has more again by what a repair took that is written anew', () => {
    expect(left({ before: [used(3)], after: [used(1)] })).toBe(7);
  });

  test('does not count what came from elsewhere', () => {
    expect(left({ before: [], after: [used(4, { elsewhere: '用户自备' })] })).toBe(5);
  });
});

describe('what is written', () => {
  test('lacks nothing to the last piece, and one more is too many', () => {
    expect(shortOf([valve], [used(2), used(3)]).size).toBe(0);
    expect([...shortOf([valve], [used(2), used(4)])]).toEqual([valve.partNo]);
  });

  test('lacks what the van never had, unless it says whence it came', () => {
    expect([...shortOf([valve], [used(1, { partNo: 'QG-01' })])]).toEqual(['QG-01']);
    expect(shortOf([valve], [used(1, { partNo: 'QG-01', elsewhere: '现场购买' })]).size).toBe(0);
  });

  test('lacks nothing where the van was never loaded', () => {
    expect(shortOf([], [used(9)]).size).toBe(0);
  });
});
