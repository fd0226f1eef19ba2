import { describe, expect, test } from 'vitest';
import { formatInstant } from '#kernel/time.ts';
import { readDay, whenReader } from './read-when.ts';

const read = (text: string, order: 'iso' | 'dmy' | 'mdy' = 'iso') => {
  const at = whenReader('Asia/Shanghai', order)(text);
  return at === undefined ? undefined : formatInstant(at);
};

describe('an instant is read as people type it into registers', () => {
  test.each([
    ['2025-03-05 14:30:00', '2025-03-05T06:30:00Z'],
    ['2025/3/5 14:30', '2025-03-05T06:30:00Z'],
    ['2025.3.5', '2025-03-04T16:00:00Z'],
    ['2025年3月5日', '2025-03-04T16:00:00Z'],
    ['2025年3月5号14时30分', '2025-03-05T06:30:00Z'],
    ['2025年3月5日 下午2点30分', '2025-03-05T06:30:00Z'],
    ['2025-3-5 下午 2:30', '2025-03-05T06:30:00Z'],
    ['2025-3-5 2:30 PM', '2025-03-05T06:30:00Z'],
    ['2025/3/5 上午12:05', '2025-03-04T16:05:00Z'],
    ['2025/3/5 星期三 9:5', '2025-03-05T01:05:00Z'],
    ['２０２５－０３－０５ １４：３０', '2025-03-05T06:30:00Z'],
    ['20250305', '2025-03-04T16:00:00Z'],
    ['20250305 14:30', '2025-03-05T06:30:00Z'],
    ['20250305143000', '2025-03-05T06:30:00Z'],
    ['45721', '2025-03-04T16:00:00Z'],
    ['45721.604166666664', '2025-03-05T06:30:00Z'],
    ['2025-03-05T06:30:00Z', '2025-03-05T06:30:00Z'],
  ])('%s', (text, instant) => {
    expect(read(text)).toBe(instant);
  });

  test('with day and month in the order that is chosen', () => {
    expect(read('05/03/2025', 'dmy')).toBe('2025-03-04T16:00:00Z');
    expect(read('03/05/2025', 'mdy')).toBe('2025-03-04T16:00:00Z');
  });

  test.each(['', '待定', '2025-02-30', '13800001380', '3月5日', '2025-13-01', '合计'])(
    'and "%s" is none',
    text => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('a day stays the day that was typed', () => {
    expect(readDay('2025年3月5日', 'iso')).toBe('2025-03-05');
    expect(readDay('永久', 'iso')).toBeUndefined();
  });
});
