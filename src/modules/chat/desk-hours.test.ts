import { expect, test } from 'vitest';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import { newSubject } from '#engine/state.ts';
import { parseInstant } from '#kernel/time.ts';
import type { Regulations } from '#road/road.ts';
import { deskHours } from './desk-hours.ts';

const weekday = [['08:30', '17:30']] as const;
const office = { id: 'office', zone: 'Asia/Shanghai', holidays: [] };
const weekly = { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday };

function hoursAt(now: string, open: object) {
  const compiled = compileCalendar({ ...office, ...open } as never);
  if (!compiled.ok) throw new Error(compiled.faults.map(({ code }) => code).join());
  const calendars = { byId: new Map([['office', compiled.calendar]]), standard: 'office', fact: 'none' };
  const regulations = { book: { edition: () => ({ calendars }) } } as unknown as Regulations;
  return deskHours({ regulations, state: newSubject('1'), now: parseInstant(now) });
}

test('within its hours the desk is there', () => {
  expect(hoursAt('2026-11-20T04:00:00Z', { weekly })).toEqual({ isOpen: true, opensAt: null });
});

test('on a Friday evening it says that it opens on Monday morning', () => {
  const hours = hoursAt('2026-11-20T12:00:00Z', { weekly });
  expect(hours).toEqual({ isOpen: false, opensAt: '2026-11-23T00:30:00Z' });
});
