import { dayMs, type EpochMs } from '#kernel/time.ts';
import { type DayNo, dateOf } from './civil.ts';
import { firstAbove, type OpenYear } from './open-year.ts';
import { dayAt, NeverOpen, type Years } from './years.ts';

/** Keep the time of day, or go to the closing time of the day. */
export type DayPart = 'same time' | 'end';

interface Workday {
  readonly day: DayNo;
  readonly closesAt: EpochMs;
}

/**
 * The instant `days` working days after `start` (before it, when negative). The day of `start` is not counted.
 * `0` to the `end` is the closing time of the same day, or of the next working day when that has passed.
 */
export function addWorkingDays(years: Years, start: EpochMs, span: { days: number; to: DayPart }): EpochMs {
  const { days, to } = span;
  if (days === 0) return to === 'end' ? closingOfToday(years, start) : start;
  const today = dayAt(years.zone, start);
  const { day, closesAt } = workdayFrom(years, today, days);
  if (to === 'end') return closesAt;
  const timeOfDay = start + years.zone.offsetAt(start) - today * dayMs;
  return years.zone.instantOf(day * dayMs + timeOfDay, 'earlier');
}

function closingOfToday(years: Years, start: EpochMs): EpochMs {
  const today = dayAt(years.zone, start);
  const first = workdayFrom(years, today - 1, 1);
  return first.closesAt >= start ? first.closesAt : workdayFrom(years, today, 1).closesAt;
}

/** The n-th working day after a day, or before it. */
function workdayFrom(years: Years, day: DayNo, n: number): Workday {
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
