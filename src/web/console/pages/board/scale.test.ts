import { expect, test } from 'vitest';
import { at } from './board.fixture.ts';
import { looks, placeOn, scaleOf, zooms } from './scale.ts';

const day = scaleOf(at('00:00'), at('00:00') + 86_400_000, looks.day);

test('an instant is found again where it stands', () => {
  expect(day.instantAt(day.xOf(at('09:15')))).toBe(at('09:15'));
});

test('what is dropped between two marks begins at the nearer one', () => {
  expect(day.instantAt(day.xOf(at('09:06')))).toBe(at('09:00'));
  expect(day.instantAt(day.xOf(at('09:08')))).toBe(at('09:15'));
});

test('a visit that begins before the line is cut at its end, one beyond it is not drawn', () => {
  const before = at('00:00') - 3_600_000;
  expect(placeOn(day, before, at('01:00'))).toEqual({ left: 0, width: 40 });
  expect(placeOn(day, before, at('00:00'))).toBeUndefined();
});

test('each zoom shows as many days as it says on a line that a screen can scroll', () => {
  for (const zoom of zooms) {
    const { days } = looks[zoom];
    const scale = scaleOf(at('00:00'), at('00:00') + days * 86_400_000, looks[zoom]);
    expect(scale.width).toBeGreaterThan(900);
    expect(scale.width).toBeLessThan(4_000);
  }
});
