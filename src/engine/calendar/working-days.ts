import { dayMs, type EpochMs } from '#kernel/time.ts';
import { type DayNo, dateOf } from './civil.ts';
import { firstAbove, type OpenYear } from './open-year.ts';
import { dayAt, NeverOpen, type Years } from './years.ts';

/** Keep the time of day, go to the end of the day, or to a time of it in milliseconds since midnight. */
export type DayPart = 'same time' | 'end' | number;

interface Workday {
  readonly day: DayNo;
  readonly closesAt: EpochMs;
}

/**
 * The instant `days` working days after `start` (before it, when negative). The day of `start` is not counted, and a
 * working day ends at its closing time. `0` to the `end`, or to a time, is that of the same day, or of the next
 * working day when that has passed.
 */
export function addWorkingDays(years: Years, start: EpochMs, span: { days: number; to: DayPart }): EpochMs {
  const { days, to } = span;
  if (days === 0) return to === 'same time' ? start : comingTime(years, start, to);
  const today = dayAt(years.zone, start);
  const { day, closesAt } = workdayFrom(years, today, days);
  if (to === 'end') return closesAt;
  const timeOfDay = to === 'same time' ? start + years.zone.offsetAt(start) - today * dayMs : to;
  return years.zone.instantOf(day * dayMs + timeOfDay, 'earlier');
}

function comingTime(years: Years, start: EpochMs, to: 'end' | number): EpochMs {
  const today = dayAt(years.zone, start);
  const timeOf = ({ day, closesAt }: Workday) =>
    to === 'end' ? closesAt : years.zone.instantOf(day * dayMs + to, 'earlier');
  const first = timeOf(workdayFrom(years, today - 1, 1));
  return first >= start ? first : timeOf(workdayFrom(years, today, 1));
}

/** The n-th working day after a day, or before it. */
export function workdayFrom(years: Years, day: DayNo, n: number): Workday {
  const step = n > 0 ? 1 : -1;
  const start = day * dayMs;
  let year = years.ofDay(day);
  let i = n > 0 ? firstAbove(year.workdays, day) + n - 1 : firstAbove(year.workdays, day - 1) + n;
  while (i < 0 || i >= year.workdays.length) {
    const skipped = year.workdays.length;
    year = years.beside(year, step, start);
    i += step > 0 ? -skipped : year.workdays.length;
  }
  return workdayAt(year, i);
}

function workdayAt(year: OpenYear, i: number): Workday {
  const day = year.workdays[i];
  const closesAt = year.closes[year.lastOpening[i] ?? -1];
  if (day === undefined || closesAt === undefined) throw new NeverOpen(dateOf(0), year.from);
  return { day, closesAt };
}
