import { expect, test } from 'vitest';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import { formatInstant, parseInstant } from '#kernel/time.ts';
import { chineseOfficeCalendar } from '#modules/organisation/index.ts';
import { heldUntil } from './held-until.ts';
import { companyHours, type Opening, within, workingHours } from './openings.ts';

const zone = 'Asia/Shanghai';
const compiled = compileCalendar(chineseOfficeCalendar(zone));
if (!compiled.ok) throw new Error('the calendar is wrong');
const { calendar } = compiled;

const civil = (at: string) => Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds;

/** Until when it waits, as local time; null where it is told at once. */
function waits(now: string, more: { due?: string; isWarning?: boolean; opening?: Opening } = {}) {
  const { due, isWarning = true, opening = workingHours(calendar) } = more;
  const until = heldUntil(opening, {
    isWarning,
    dueAt: due === undefined ? null : civil(due),
    now: civil(now),
  });
  if (until === null) return null;
  return Temporal.Instant.from(formatInstant(until)).toZonedDateTimeISO(zone).toPlainDateTime().toString();
}

test.each([
  ['the instant of opening', '2026-11-20T08:00:00'],
  ['the last second before closing', '2026-11-20T17:29:59'],
])('at %s it is told at once', (_when, now) => {
  expect(waits(now)).toBeNull();
});

test.each([
  ['a second before opening', '2026-11-20T07:59:59', '2026-11-20T08:00:00'],
  ['at the instant of closing on a Friday', '2026-11-20T17:30:00', '2026-11-23T08:00:00'],
  ['over lunch', '2026-11-20T12:30:00', '2026-11-20T13:30:00'],
  ['on the evening before the National Day', '2026-09-30T20:00:00', '2026-10-08T08:00:00'],
  ['on the Friday before a make-up workday', '2026-10-09T18:00:00', '2026-10-10T08:00:00'],
])('%s it waits for the next opening', (_when, now, opening) => {
  expect(waits(now)).toBe(opening);
});

test('on a Saturday that is a make-up workday it is told at once', () => {
  expect(waits('2026-10-10T09:00:00')).toBeNull();
});

test('a warning does not wait until the limit has passed; one that comes in time waits', () => {
  expect(waits('2026-11-20T20:00:00', { due: '2026-11-23T08:00:00' })).toBeNull();
  expect(waits('2026-11-20T20:00:00', { due: '2026-11-23T08:00:01' })).toBe('2026-11-23T08:00:00');
});

test('a limit that has passed already waits for the morning', () => {
  const passed = { due: '2026-11-20T20:00:00', isWarning: false };
  expect(waits('2026-11-20T20:00:00', passed)).toBe('2026-11-23T08:00:00');
});

test('nobody waits for an opening that never comes', () => {
  const never = compileCalendar({
    ...{ id: 'over', zone, holidays: [], weekly: {} },
    dateOverrides: { '2020-01-01': [['08:00', '12:00']] },
  });
  if (!never.ok) throw new Error('the calendar is wrong');
  const reminder = { isWarning: false, dueAt: null, now: parseInstant('2026-11-20T12:00:00Z') };
  expect(heldUntil(workingHours(never.calendar), reminder)).toBeNull();
});

/** From eight to eight, every day or on workdays. */
const byDay = (isWorkdaysOnly: boolean) =>
  companyHours({ opensAt: '08:00', closesAt: '20:00', isWorkdaysOnly }, calendar);

test.each([
  ['within them', '2026-11-21T12:00:00', false, null],
  ['at the instant of closing', '2026-11-20T20:00:00', false, '2026-11-21T08:00:00'],
  ['in the small hours', '2026-11-21T03:00:00', false, '2026-11-21T08:00:00'],
  ['on a Saturday, where only workdays count', '2026-11-21T12:00:00', true, '2026-11-23T08:00:00'],
  ['over the National Day', '2026-09-30T20:00:00', true, '2026-10-08T08:00:00'],
])('the hours of the company: %s', (_when, now, isWorkdaysOnly, until) => {
  expect(waits(now, { opening: byDay(isWorkdaysOnly) })).toBe(until);
});

test('who works longer than the company reminds waits for both; hours that never meet leave the company’s', () => {
  const opening = companyHours({ opensAt: '09:00', closesAt: '10:00', isWorkdaysOnly: false }, calendar);
  expect(waits('2026-11-20T11:00:00', { opening: within(opening, workingHours(calendar)) })).toBe(
    '2026-11-23T09:00:00',
  );
  const night = companyHours({ opensAt: '20:00', closesAt: '21:00', isWorkdaysOnly: false }, calendar);
  expect(waits('2026-11-20T11:00:00', { opening: within(night, workingHours(calendar)) })).toBe(
    '2026-11-20T20:00:00',
  );
});
