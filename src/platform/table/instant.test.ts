import { describe, expect, test } from 'vitest';
import { formatInstant } from '#kernel/time.ts';
import { type DateOrder, instantReader } from './instant.ts';

const read = (text: string, order: DateOrder = 'iso', zone = 'Asia/Shanghai') => {
  const at = instantReader(zone, order)(text);
  return at === undefined ? undefined : formatInstant(at);
};

describe('an instant in a log', () => {
  test.each([
    ['2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z'],
    ['2026-01-05T09:00:00+08:00', '2026-01-05T01:00:00Z'],
    ['2026-01-05T09:00:00-0330', '2026-01-05T12:30:00Z'],
    ['2026-01-05 09:00', '2026-01-05T01:00:00Z'],
    [' 2026-1-5 9:00:07 ', '2026-01-05T01:00:07Z'],
    ['2026/01/05 09:00:00', '2026-01-05T01:00:00Z'],
    ['2026年1月5日 09:00', '2026-01-05T01:00:00Z'],
    ['2026.01.05', '2026-01-04T16:00:00Z'],
  ])('%s is %s', (text, instant) => expect(read(text)).toBe(instant));

  test('is read with the day or the month first where the map says so', () => {
    expect(read('05/01/2026 09:00', 'dmy')).toBe('2026-01-05T01:00:00Z');
    expect(read('05/01/2026 09:00', 'mdy')).toBe('2026-05-01T01:00:00Z');
    expect(read('2026-01-05 09:00', 'dmy')).toBe('2026-01-05T01:00:00Z');
  });

  test('of a night in which clocks change is the one that is meant by most', () => {
    expect(read('2026-03-29 02:30', 'iso', 'Europe/Rome')).toBe('2026-03-29T01:30:00Z');
    expect(read('2026-10-25 02:30', 'iso', 'Europe/Rome')).toBe('2026-10-25T00:30:00Z');
  });

  test.each([
    '',
    'yesterday',
    '2026-13-01',
    '2026-02-30',
    '2026-01-05 25:00',
    '2026-01-05T09:00:00 CET',
    '20260105',
  ])('"%s" is none', text => expect(read(text)).toBeUndefined());
});
