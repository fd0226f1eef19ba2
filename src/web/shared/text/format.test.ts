import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDistance,
  formatDuration,
  formatInstant,
  formatMoney,
  formatShare,
  formatTime,
  type Reader,
} from './format.ts';

const chinese: Reader = { locale: 'zh-CN', zone: 'Asia/Shanghai' };
const english: Reader = { locale: 'en', zone: 'Asia/Shanghai' };
const now = new Date('2026-11-22T09:10:00Z');

describe('an instant', () => {
  test('is told in the zone of the company', () => {
    expect(formatInstant(chinese, '2026-11-22T16:30:00Z', now)).toBe('11月23日 00:30');
    expect(formatTime(english, '2026-11-22T16:30:00Z')).toBe('00:30');
  });

  test('has its year when that is not the present one, in the zone of the company', () => {
    expect(formatInstant(english, '2025-12-31T15:59:00Z', now)).toContain('2025');
    expect(formatInstant(english, '2025-12-31T16:00:00Z', now)).not.toContain('2025');
  });

  test('as a date has the day of the week', () => {
    expect(formatDate(chinese, '2026-11-22T09:10:00Z')).toContain('周日');
  });
});

test('money is written in yuan from fen', () => {
  expect(formatMoney(chinese, 123_450)).toBe('¥1,234.50');
  expect(formatMoney(english, -5)).toBe('-¥0.05');
});

test.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 hr'],
  [61, '1 hr 1 min'],
  [1440, '1 day'],
  [1441, '1 day'],
  [1500, '1 day 1 hr'],
  [-90.5, '1 hr 30 min'],
])('%d minutes read "%s"', (minutes, text) => {
  expect(formatDuration(english, minutes)).toBe(text);
});

test('a distance is in metres below a kilometre', () => {
  expect(formatDistance(english, 999)).toBe('999 m');
  expect(formatDistance(english, 412_300)).toBe('412.3 km');
});

test('a share is a percentage with one decimal', () => {
  expect(formatShare(english, 0.9256)).toBe('92.6%');
});
