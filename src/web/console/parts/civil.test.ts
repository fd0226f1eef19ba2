import { expect, test } from 'vitest';
import { civilDateOf, civilOf, instantOf, lastDayOf, plusDays, plusMonths } from './civil.ts';

test('an appointment typed in the zone of the company is the same instant everywhere', () => {
  expect(instantOf('Asia/Shanghai', '2026-11-22T09:30')).toBe('2026-11-22T01:30:00.000Z');
  expect(civilOf('Asia/Shanghai', new Date('2026-11-22T01:30:00Z'))).toBe('2026-11-22T09:30');
});

test('before midnight UTC it is already the next day in Shanghai', () => {
  expect(civilDateOf('Asia/Shanghai', new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
});

test('on both sides of a change of the clocks the right offset counts', () => {
  expect(instantOf('Europe/Berlin', '2026-10-25T01:30')).toBe('2026-10-24T23:30:00.000Z');
  expect(instantOf('Europe/Berlin', '2026-10-25T04:30')).toBe('2026-10-25T03:30:00.000Z');
});

test('days and months run over the ends of months and years', () => {
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(plusMonths('2026-01', -2)).toBe('2025-11');
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
});
