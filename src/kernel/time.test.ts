import { expect, test } from 'vitest';
import { formatInstant, parseInstant } from './time.ts';

test.each([
  [0, '1970-01-01T00:00:00Z'],
  [-1, '1969-12-31T23:59:59.999Z'],
  [1_782_086_399_500, '2026-06-21T23:59:59.5Z'],
  [1_782_086_400_000, '2026-06-22T00:00:00Z'],
  [951_782_400_020, '2000-02-29T00:00:00.02Z'],
  [-62_198_755_200_000, '-000001-01-01T00:00:00Z'],
  [253_402_300_800_000, '+010000-01-01T00:00:00Z'],
])('%i is written as %s and read back', (at, text) => {
  expect(formatInstant(at)).toBe(text);
  expect(formatInstant(at)).toBe(Temporal.Instant.fromEpochMilliseconds(at).toString());
  expect(parseInstant(text)).toBe(at);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 8_640_000_000_000_001, 0.5])('%d is no instant', at =>
  expect(() => formatInstant(at)).toThrow(RangeError),
);
