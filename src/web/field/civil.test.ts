import { describe, expect, test } from 'vitest';
import { civilOf, instantOf } from './civil.ts';

describe('the time of an appointment', () => {
  test('is read and written on the clocks of the company', () => {
    expect(civilOf('2026-11-22T18:30:00Z', 'Asia/Shanghai')).toEqual({ date: '2026-11-23', time: '02:30' });
    expect(instantOf({ date: '2026-11-23', time: '02:30' }, 'Asia/Shanghai')).toBe(
      '2026-11-22T18:30:00.000Z',
    );
  });

  test('holds on both sides of a change to summer time', () => {
    for (const [time, at] of [
      ['01:59', '2026-03-08T06:59:00.000Z'],
      ['03:00', '2026-03-08T07:00:00.000Z'],
    ] as const) {
      expect(instantOf({ date: '2026-03-08', time }, 'America/New_York')).toBe(at);
    }
  });

  test('is nothing while it is not typed', () => {
    expect(instantOf({ date: '2026-11-23', time: '' }, 'Asia/Shanghai')).toBeUndefined();
    expect(instantOf({ date: '', time: '09:00' }, 'Asia/Shanghai')).toBeUndefined();
  });
});

test.each([
  ['', ''],
  ['2026-11-23', ''],
  ['', '09:30'],
])('a day "%s" with a time "%s" is no instant', (date, time) => {
  expect(instantOf({ date, time }, 'Asia/Shanghai')).toBeUndefined();
});
