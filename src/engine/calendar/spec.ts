import type { CivilDate } from '#kernel/time.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

/** Local time of day from and to, `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day. */
export type Opening = readonly [from: string, to: string];

/** When a branch or a customer's contract is open. Times are local to `zone`. */
export interface CalendarSpec {
  readonly id: string;
  /** IANA name, such as `Asia/Shanghai`. */
  readonly zone: string;
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Opening[]>>>;
  readonly holidays: readonly CivilDate[];
  /** `MM-DD`, closed every year. */
  readonly annualHolidays?: readonly string[];
  /** Replaces the weekly hours and the holidays of that date: make-up workdays, short days. */
  readonly dateOverrides?: Readonly<Record<CivilDate, readonly Opening[]>>;
  /** Open round the clock, except on holidays and dates with hours of their own. */
  readonly alwaysOpen?: boolean;
  /** Last date for which holidays have been published; later ones are unknown, not absent. */
  readonly knownUntil?: CivilDate;
}

/** One thing wrong with a calendar: where, and what was found there. */
export interface CalendarFault {
  readonly code:
    | 'unknown_zone'
    | 'bad_weekday'
    | 'bad_date'
    | 'bad_time'
    | 'empty_opening'
    | 'overlap'
    | 'no_opening';
  /** Such as `weekly.mon` or `dateOverrides.2026-02-14`. */
  readonly path: string;
  readonly found: string;
}
