import { hourMs, minuteMs, secondMs } from '#kernel/time.ts';
import type { DateSpan, Shift } from '../calendar/dates.ts';
import { parseTimeOfDay } from '../calendar/time-of-day.ts';
import type { DayPart } from '../calendar/working-days.ts';

/**
 * A span as clauses write it:
 * - `30m`, `24h`, `1h30m`, `90s` are time, round the clock or in opening hours;
 * - `3d` are civil days and `2wd` working days, at the same time of day, with ` end` to the end of that day (midnight,
 *   closing time), with ` 10:00` to that time of it. `0wd end` is today until closing;
 * - `1w`, `1mo`, `1y` are weeks, months, years; ` on mon`, ` on 4`, ` on last`, ` on 01-31` name the day, whose end is
 *   meant where no time follows; ` prev` and ` next` move it to a working day.
 */
export type Limit = { readonly unit: 'time'; readonly ms: number } | DayLimit;

/** A limit of days, which needs a calendar. */
export type DayLimit =
  | { readonly unit: 'day' | 'workday'; readonly days: number; readonly to: DayPart }
  | ({ readonly unit: 'date' } & DateSpan);

const timeForm = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const dayForm = /^(\d+)(d|wd)(?: (end|\d\d:\d\d))?$/;
const dateForm = /^(\d+)(w|mo|y)(?: on ([a-z]+|\d+|\d\d-\d\d))?(?: (end|\d\d:\d\d))?(?: (prev|next))?$/;

/** Reads a limit; undefined when it is none, or one of nothing. */
export function parseLimit(text: string): Limit | undefined {
  return dayLimit(text) ?? dateLimit(text) ?? timeLimit(text);
}

function timeLimit(text: string): Limit | undefined {
  const time = timeForm.exec(text);
  if (!time || text === '') return undefined;
  const [, h = 0, m = 0, s = 0] = time;
  const ms = Number(h) * hourMs + Number(m) * minuteMs + Number(s) * secondMs;
  return ms > 0 ? { unit: 'time', ms } : undefined;
}

function dayLimit(text: string): Limit | undefined {
  const [, n = '0', unit, part] = dayForm.exec(text) ?? [];
  const to = partOf(part, 'same time');
  const days = Number(n);
  if (unit === undefined || to === undefined || (days === 0 && to === 'same time')) return undefined;
  return { unit: unit === 'wd' ? 'workday' : 'day', days, to };
}

const steps = { w: 'week', mo: 'month', y: 'year' } as const;
const shifts: Readonly<Record<string, Shift>> = { prev: 'previous', next: 'next' };

function dateLimit(text: string): Limit | undefined {
  const [, n = '0', unit, day, part, shift = ''] = dateForm.exec(text) ?? [];
  if (unit !== 'w' && unit !== 'mo' && unit !== 'y') return undefined;
  const step = steps[unit];
  const on = day === undefined ? null : dayOf(step, day);
  const to = partOf(part, on === null ? 'same time' : 'end');
  if (on === undefined || to === undefined || (Number(n) === 0 && to === 'same time')) return undefined;
  return { unit: 'date', step, n: Number(n), on, to, shift: shifts[shift] ?? 'none' };
}

/** A part of the day; undefined for a time that no day has. */
function partOf(part: string | undefined, otherwise: DayPart): DayPart | undefined {
  if (part === undefined) return otherwise;
  return part === 'end' ? 'end' : parseTimeOfDay(part);
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function dayOf(step: DateSpan['step'], day: string): DateSpan['on'] | undefined {
  switch (step) {
    case 'week':
      return weekdays.includes(day) ? weekdays.indexOf(day) + 1 : undefined;
    case 'month':
      if (day === 'last') return day;
      return /^([1-9]|[12]\d|3[01])$/.test(day) ? Number(day) : undefined;
    case 'year':
      return /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : undefined;
  }
}
