import { expect, test } from 'vitest';
import { isMet, lineOf } from './targets.ts';

test('targets are read as the regulation writes them', () => {
  expect(lineOf('≥ 90 %')).toEqual({ share: 0.9, isFloor: true });
  expect(lineOf('< 3%')).toEqual({ share: 0.03, isFloor: false });
  expect(lineOf('>= 0.85')).toEqual({ share: 0.85, isFloor: true });
  expect(lineOf('as good as can be')).toBeUndefined();
});

test('at the very figure, at least is met and below is not', () => {
  expect(isMet(0.9, '≥ 90 %')).toBe(true);
  expect(isMet(0.03, '< 3 %')).toBe(false);
  expect(isMet(0.029, '< 3 %')).toBe(true);
  expect(isMet(0.03, '≤ 3 %')).toBe(true);
});
