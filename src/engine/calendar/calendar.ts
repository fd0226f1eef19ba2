import { type CivilDate, dayMs, type EpochMs } from '#kernel/time.ts';
import { checkSpec } from './check-spec.ts';
import { type DayNo, dateOf, dayNoOf, weekdayOf } from './civil.ts';
import { addDates, type DateSpan, instantOn, openingOn, type Shift, workdayNear } from './dates.ts';
import { type DayKind, hoursOf } from './hours.ts';
import { firstAbove } from './open-year.ts';
import type { CalendarFault, CalendarSpec } from './spec.ts';
import { addWorkingDays, type DayPart } from './working-days.ts';
import { addWorking, type ExactFit, nextOpen, subtractWorking, workingBetween } from './working-time.ts';
import { dayAt, type Years, yearsOf } from './years.ts';

export type Interval = readonly [from: EpochMs, to: EpochMs];

/** One civil day of a stretch of time, with the open time that fell into the stretch. */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly intervals: readonly Interval[];
  readonly ms: number;
}

/** A compiled calendar: pure answers on instants. Questions that no opening can answer throw NeverOpen. */
export interface Calendar {
  /** What it was made of. */
  readonly spec: CalendarSpec;
  readonly id: string;
  readonly zone: string;
  /** Last date with published holidays; null when the calendar does not say. */
  readonly knownUntil: CivilDate | null;
  addWorking(start: EpochMs, ms: number, exactFit: ExactFit): EpochMs;
  subtractWorking(end: EpochMs, ms: number): EpochMs;
  workingBetween(from: EpochMs, to: EpochMs): number;
  /** Working days later (earlier when negative), at the same time of day or at closing time. */
  addWorkingDays(start: EpochMs, days: number, to: DayPart): EpochMs;
  /** Civil days later in the calendar's zone, open or not, at the same time of day or at midnight that ends the day. */
  addDays(start: EpochMs, days: number, to: DayPart): EpochMs;
  /** Weeks, months or years later in the calendar's zone, to a named day where one is named. */
  addDates(start: EpochMs, span: DateSpan): EpochMs;
  /** The day itself where it is a working day, else the nearest on that side. */
  workdayNear(date: CivilDate, shift: Shift): CivilDate;
  /** A time of a civil day, in milliseconds since midnight; `end` is the midnight that ends it. */
  instantOn(date: CivilDate, at: number | 'end'): EpochMs;
  /** When a civil day opens first and closes last; undefined where it does not open. */
  openingOn(date: CivilDate): { readonly opensAt: EpochMs; readonly closesAt: EpochMs } | undefined;
  nextOpen(at: EpochMs): EpochMs;
  /** Openings from an instant on, the first one clipped to it. Ends by NeverOpen, or never: take what you need. */
  openIntervals(from: EpochMs): Generator<Interval, never>;
  /** Day by day, what was open between two instants and why. */
  days(from: EpochMs, to: EpochMs): readonly CalendarDay[];
  dateOf(at: EpochMs): CivilDate;
}

export type CompiledCalendar =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly faults: readonly CalendarFault[] };

export function compileCalendar(spec: CalendarSpec): CompiledCalendar {
  const faults = checkSpec(spec);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, calendar: calendarOf(spec) };
}

function calendarOf(spec: CalendarSpec): Calendar {
  const years = yearsOf(spec);
  const hours = hoursOf(spec);
  return {
    spec,
    id: spec.id,
    zone: spec.zone,
    knownUntil: spec.knownUntil ?? null,
    addWorking: (start, ms, exactFit) => addWorking(years, start, { ms, exactFit }),
    subtractWorking: (end, ms) => subtractWorking(years, end, ms),
    workingBetween: (from, to) => workingBetween(years, from, to),
    addWorkingDays: (start, days, to) => addWorkingDays(years, start, { days, to }),
    addDays: (start, days, to) => addDays(years, start, { days, to }),
    addDates: (start, span) => addDates(years, start, span),
    workdayNear: (date, shift) => dateOf(workdayNear(years, dayNoOf(date), shift)),
    instantOn: (date, at) => instantOn(years, dayNoOf(date), at),
    openingOn: date => openingOn(years, date),
    nextOpen: at => nextOpen(years, at),
    openIntervals: from => openIntervals(years, from),
    days: (from, to) => days({ years, kindOf: day => hours(dateOf(day), weekdayOf(day)).kind }, from, to),
    dateOf: at => dateOf(dayAt(years.zone, at)),
  };
}

function addDays(years: Years, start: EpochMs, span: { days: number; to: DayPart }): EpochMs {
  const local = start + years.zone.offsetAt(start);
  return years.zone.instantOf(partOf(local, span.to) + span.days * dayMs, 'earlier');
}

function partOf(local: number, to: DayPart): number {
  const midnight = Math.floor(local / dayMs) * dayMs;
  if (to === 'same time') return local;
  return midnight + (to === 'end' ? dayMs : to);
}

function* openIntervals(years: Years, from: EpochMs): Generator<Interval, never> {
  let year = years.at(from);
  let i = firstAbove(year.closes, from);
  while (true) {
    for (; i < year.closes.length; i++) yield [Math.max(from, year.opens[i] ?? from), year.closes[i] ?? from];
    year = years.beside(year, 1, from);
    i = 0;
  }
}

interface Days {
  readonly years: Years;
  readonly kindOf: (day: DayNo) => DayKind;
}

function days({ years, kindOf }: Days, from: EpochMs, to: EpochMs): CalendarDay[] {
  const byDay = Map.groupBy(clipped(years, from, to), ([open]) => dayAt(years.zone, open));
  const first = dayAt(years.zone, from);
  const length = Math.max(first, dayAt(years.zone, to)) - first + 1;
  return Array.from({ length }, (_, i) => {
    const intervals = byDay.get(first + i) ?? [];
    const ms = intervals.reduce((sum, [open, close]) => sum + close - open, 0);
    return { date: dateOf(first + i), kind: kindOf(first + i), intervals, ms };
  });
}

/** Openings between two instants, cut at both. */
function clipped(years: Years, from: EpochMs, to: EpochMs): Interval[] {
  const found: Interval[] = [];
  for (let year = years.at(from); year.from < to; year = years.of(year.year + 1))
    for (let i = firstAbove(year.closes, from); i < year.closes.length && (year.opens[i] ?? to) < to; i++)
      found.push([Math.max(from, year.opens[i] ?? from), Math.min(to, year.closes[i] ?? to)]);
  return found;
}
