import { type CivilDate, dayMs, type EpochMs } from '#kernel/time.ts';
import { type DayNo, dateOf, dayNoOf } from './civil.ts';
import { firstAbove } from './open-year.ts';
import { type DayPart, workdayFrom } from './working-days.ts';
import { dayAt, type Years } from './years.ts';

export type Shift = 'none' | 'previous' | 'next';

/** Weeks, months or years on: to the same day, or to a day of that week (1 is Monday), month or year. */
export interface DateSpan {
  readonly step: 'week' | 'month' | 'year';
  /** Negative: earlier. */
  readonly n: number;
  /** A weekday, a day of the month (`last` or a number that it may not have), or `01-31`; null: the same. */
  readonly on: number | 'last' | string | null;
  readonly to: DayPart;
  /** Where that day is no working day. */
  readonly shift: Shift;
}

/** The instant that a span of dates leads to from another. */
export function addDates(years: Years, start: EpochMs, span: DateSpan): EpochMs {
  const today = dayAt(years.zone, start);
  const reached = dayNoOf(reachedFrom(Temporal.PlainDate.from(dateOf(today)), span).toString());
  const day = workdayNear(years, reached, span.shift);
  return instantOn(years, day, span.to === 'same time' ? localTime(years, start, today) : span.to);
}

function localTime(years: Years, at: EpochMs, day: DayNo): number {
  return at + years.zone.offsetAt(at) - day * dayMs;
}

function reachedFrom(today: Temporal.PlainDate, { step, n, on }: DateSpan): Temporal.PlainDate {
  const same = today.add({ [`${step}s`]: n });
  if (on === null) return same;
  if (step === 'week') return same.add({ days: Number(on) - same.dayOfWeek });
  if (step === 'month') return same.with({ day: on === 'last' ? same.daysInMonth : Number(on) });
  const [month = '1', day = '1'] = String(on).split('-');
  return same.with({ month: Number(month), day: Number(day) });
}

/** The day itself where it is a working day or may stay what it is, else the nearest working day on that side. */
export function workdayNear(years: Years, day: DayNo, shift: Shift): DayNo {
  if (shift === 'none' || isWorkday(years, day)) return day;
  return workdayFrom(years, day, shift === 'next' ? 1 : -1).day;
}

export function isWorkday(years: Years, day: DayNo): boolean {
  const { workdays } = years.ofDay(day);
  return workdays[firstAbove(workdays, day - 1)] === day;
}

/** A time of a day in milliseconds since its midnight; `end` is the midnight that ends it. */
export function instantOn(years: Years, day: DayNo, at: number | 'end'): EpochMs {
  return years.zone.instantOf(day * dayMs + (at === 'end' ? dayMs : at), 'earlier');
}

/** When a day opens and closes; undefined where it does not open. */
export function openingOn(
  years: Years,
  date: CivilDate,
): { readonly opensAt: EpochMs; readonly closesAt: EpochMs } | undefined {
  const day = dayNoOf(date);
  if (!isWorkday(years, day)) return undefined;
  const year = years.ofDay(day);
  const i = firstAbove(year.workdays, day - 1);
  const last = year.lastOpening[i] ?? 0;
  const first = i === 0 ? 0 : (year.lastOpening[i - 1] ?? -1) + 1;
  return { opensAt: year.opens[first] ?? 0, closesAt: year.closes[last] ?? 0 };
}
