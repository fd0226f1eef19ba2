import { type CivilDate, dayMs } from '#kernel/time.ts';

/** Days since 1970-01-01. */
export type DayNo = number;

export function dayNoOf(date: CivilDate): DayNo {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds / dayMs;
}

export function dateOf(day: DayNo): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(day * dayMs)
    .toString()
    .slice(0, 10);
}

/** The first day of a year. */
export function newYear(year: number): DayNo {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('UTC').epochMilliseconds / dayMs;
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNo): number {
  return (((day + 3) % 7) + 7) % 7;
}
