import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { CalendarSpec, Opening } from '#engine/calendar/spec.ts';
import type { CivilDate } from '#kernel/time.ts';

/** The official calendar of the State Council as far as it has been published. */
export interface PublishedHolidays {
  readonly holidays: readonly CivilDate[];
  /** Saturdays and Sundays that are worked to make up for a holiday (调休). */
  readonly workdays: readonly CivilDate[];
  readonly knownFrom: CivilDate;
  /** The end of the last published year. Later holidays are unknown, not absent. */
  readonly knownUntil: CivilDate;
}

/** Days off and make-up workdays in mainland China, a whole year at a time, usually published in November for the next. */
export function chineseHolidays(): PublishedHolidays {
  const holidays = Object.keys(published.holidays).toSorted();
  const workdays = Object.keys(published.workdays).toSorted();
  const years = holidays.map(date => Number(date.slice(0, 4)));
  return {
    holidays,
    workdays,
    knownFrom: `${Math.min(...years)}-01-01`,
    knownUntil: `${Math.max(...years)}-12-31`,
  };
}

/**
 * A calendar with the official holidays in it. Make-up workdays have the hours of Monday unless others are given; what
 * the calendar says of a date by itself goes before both.
 */
export function withChineseHolidays(spec: CalendarSpec, makeUpHours?: readonly Opening[]): CalendarSpec {
  const { holidays, workdays, knownUntil } = chineseHolidays();
  const hours = makeUpHours ?? spec.weekly.mon ?? [];
  const makeUp = Object.fromEntries(workdays.map(date => [date, hours]));
  return {
    ...spec,
    holidays: [...new Set([...spec.holidays, ...holidays])].toSorted(),
    dateOverrides: { ...makeUp, ...spec.dateOverrides },
    knownUntil,
  };
}
