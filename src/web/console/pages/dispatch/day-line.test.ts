import { expect, test } from 'vitest';
import { placeOf } from './day-line.ts';

const dayStart = '2026-11-21T16:00:00Z';

test('a visit from 10:00 to 14:00 stands at a quarter of a line from 06:00 to 22:00, a quarter wide', () => {
  const from = '2026-11-22T02:00:00Z';
  const to = '2026-11-22T06:00:00Z';
  expect(placeOf({ dayStart, from, to })).toEqual({ left: '25%', width: '25%' });
});

test('what begins before the line does is cut at its left end', () => {
  const from = '2026-11-21T20:00:00Z';
  const to = '2026-11-22T02:00:00Z';
  expect(placeOf({ dayStart, from, to })).toEqual({ left: '0%', width: '25%' });
});
