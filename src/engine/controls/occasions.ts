import { type CivilDate, dayMs, type EpochMs } from '#kernel/time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Duty } from './duty.ts';
import { before } from './limit.ts';
import type { Schedule } from './schedule.ts';

/** One time that a recurring duty comes up. */
export interface Occasion {
  /** The period that it is about, such as `2026-11`, `2026-Q4`, `2026-W47`; with `#2` for the second in it. */
  readonly period: string;
  readonly opensAt: EpochMs;
  readonly dueAt: EpochMs;
}

/**
 * The occasions of a duty that are due from one instant on and before another, in the order in which they are due.
 * A duty that follows events has none: its clocks begin with them.
 */
export function occasionsOf({ schedule }: Duty, calendar: Calendar, from: EpochMs, to: EpochMs): Occasion[] {
  if (!schedule) return [];
  const found: Occasion[] = [];
  for (const period of periodsAround(schedule, calendar, { from, to }))
    for (const occasion of occasionsIn(schedule, period, calendar))
      if (occasion.dueAt >= from && occasion.dueAt < to) found.push(occasion);
  return found.sort((a, b) => a.dueAt - b.dueAt || (a.period < b.period ? -1 : 1));
}

/** Civil days, both included. */
interface Period {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/** A shift by holidays moves what is due by some days, so that the periods beside are looked at too. */
const marginMs = 40 * dayMs;

function* periodsAround(
  schedule: Schedule,
  calendar: Calendar,
  { from, to }: { readonly from: EpochMs; readonly to: EpochMs },
): Generator<Period> {
  const start = Temporal.PlainDate.from(calendar.dateOf(from - marginMs));
  let period = periodAt(schedule, schedule.every === 'season' ? start.subtract({ years: 1 }) : start);
  const end = calendar.dateOf(to + marginMs);
  while (period.first.toString() <= end) {
    yield period;
    period = periodAt(schedule, nextDay(schedule, period));
  }
}

/** A day that lies in the period after. */
function nextDay({ every, season }: Schedule, { first, last }: Period): Temporal.PlainDate {
  if (every !== 'season' || !season) return last.add({ days: 1 });
  return first.add({ years: 1 });
}

function periodAt({ every, season }: Schedule, day: Temporal.PlainDate): Period {
  switch (every) {
    case 'day':
      return { first: day, last: day };
    case 'week':
      return spanOf(day.subtract({ days: day.dayOfWeek - 1 }), { days: 7 });
    case 'month':
      return spanOf(day.with({ day: 1 }), { months: 1 });
    case 'quarter':
      return spanOf(day.with({ month: monthFrom(day.month, 3), day: 1 }), { months: 3 });
    case 'half_year':
      return spanOf(day.with({ month: monthFrom(day.month, 6), day: 1 }), { months: 6 });
    case 'year':
      return spanOf(day.with({ month: 1, day: 1 }), { years: 1 });
    case 'season':
      return seasonIn(day.year, season ?? { from: '01-01', to: '12-31' });
  }
}

function spanOf(first: Temporal.PlainDate, length: Temporal.DurationLike): Period {
  return { first, last: first.add(length).subtract({ days: 1 }) };
}

function monthFrom(month: number, length: number): number {
  return month - ((month - 1) % length);
}

/** A season that ends before it begins goes over the turn of the year. */
function seasonIn(year: number, { from, to }: { readonly from: string; readonly to: string }): Period {
  const endYear = to < from ? year + 1 : year;
  return {
    first: Temporal.PlainDate.from(`${year}-${from}`),
    last: Temporal.PlainDate.from(`${endYear}-${to}`),
  };
}

function occasionsIn(schedule: Schedule, period: Period, calendar: Calendar): Occasion[] {
  if (isOutOfSeason(schedule, period)) return [];
  const day = shifted(dueDayIn(schedule, period), schedule, calendar);
  if (day === undefined) return [];
  const dueAt = instantOf(schedule, day, calendar);
  const opensAt = Math.min(opensOf(schedule, { period, dueAt, calendar }), dueAt);
  const name = nameOf(schedule, period);
  return Array.from({ length: schedule.times }, (_, i) => ({
    period: schedule.times === 1 ? name : `${name}#${i + 1}`,
    opensAt,
    dueAt,
  }));
}

/** Shorter periods than a season come up while it lasts: by the day on which they are due, before any shift. */
function isOutOfSeason(schedule: Schedule, period: Period): boolean {
  const { every, season } = schedule;
  if (every === 'season' || !season) return false;
  const day = dueDayIn(schedule, period).toString().slice('YYYY-'.length);
  const { from, to } = season;
  return from <= to ? day < from || day > to : day < from && day > to;
}

function dueDayIn({ weekday, dueDay }: Schedule, { first, last }: Period): Temporal.PlainDate {
  if (weekday !== null) return first.add({ days: weekday - 1 });
  const named = dueDay === 'last' ? last : first.add({ days: dueDay - 1 });
  return Temporal.PlainDate.compare(named, last) > 0 ? last : named;
}

function shifted(day: Temporal.PlainDate, { shift }: Schedule, calendar: Calendar): CivilDate | undefined {
  const date = day.toString();
  switch (shift) {
    case 'none':
      return date;
    case 'skip':
      return calendar.openingOn(date) ? date : undefined;
    case 'previous_working_day':
      return calendar.workdayNear(date, 'previous');
    case 'next_working_day':
      return calendar.workdayNear(date, 'next');
  }
}

/** Opening and closing of a day that is shut are its beginning and end. */
function instantOf({ at }: Schedule, date: CivilDate, calendar: Calendar): EpochMs {
  switch (at) {
    case 'opening':
      return calendar.openingOn(date)?.opensAt ?? calendar.instantOn(date, 0);
    case 'closing':
      return calendar.openingOn(date)?.closesAt ?? calendar.instantOn(date, 'end');
    default:
      return calendar.instantOn(date, at);
  }
}

interface Opening {
  readonly period: Period;
  readonly dueAt: EpochMs;
  readonly calendar: Calendar;
}

function opensOf({ opens }: Schedule, { period, dueAt, calendar }: Opening): EpochMs {
  if (!opens) return calendar.instantOn(period.first.toString(), 0);
  return before({ limit: opens, time: 'calendar', exactFit: 'closing', calendar }, dueAt, opens);
}

/** What people call the period: of a report by the 4th `about: previous`, the month before. */
function nameOf(schedule: Schedule, { first }: Period): string {
  const named = schedule.about === 'previous' ? periodAt(schedule, first.subtract({ days: 1 })).first : first;
  const { year, month } = named;
  switch (schedule.every) {
    case 'day':
      return named.toString();
    case 'week':
      return `${named.yearOfWeek ?? year}-W${String(named.weekOfYear ?? 0).padStart(2, '0')}`;
    case 'month':
      return named.toPlainYearMonth().toString();
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'half_year':
      return `${year}-H${month < 7 ? 1 : 2}`;
    case 'year':
    case 'season':
      return String(year);
  }
}
