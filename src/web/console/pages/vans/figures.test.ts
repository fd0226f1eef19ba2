import { describe, expect, test } from 'vitest';
import type { Van } from '#contract/van-stock-shape.ts';
import { foundIn, sumsOf } from './figures.ts';

const van: Van = {
  ...{ engineerId: '1', engineerName: '李工', branchName: '济南' },
  parts: [
    { partNo: 'DC-24', name: '电磁阀', quantity: 3, minimum: null, priceFen: 1_200 },
    { partNo: 'QG-01', name: '气管', quantity: 2, minimum: 4, priceFen: null },
    { partNo: 'MB-1', name: '门泵', quantity: 0, minimum: 1, priceFen: 9_900 },
  ],
};
const foundNos = (sought: string) =>
  foundIn(van, sought).map(({ found }) => found.map(({ partNo }) => partNo));

describe('a van at the desk', () => {
  test('counts what is there, at list prices', () => {
    expect(sumsOf(van)).toEqual({ kinds: 2, total: 5, valueFen: 3_600 });
  });

  test('is found by its engineer, and by a part that it has, by number or name', () => {
    expect(foundNos('')).toEqual([[]]);
    expect(foundNos('李')).toEqual([[]]);
    expect(foundNos('dc-')).toEqual([['DC-24']]);
    expect(foundNos('气管')).toEqual([['QG-01']]);
  });

  test('is not found by a part that it has none of', () => {
    expect(foundNos('门泵')).toEqual([]);
  });
});
