import { dayMs, type EpochMs } from '#kernel/time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { ExactFit } from '../calendar/working-time.ts';
import type { Pause } from '../state.ts';
import type { DayLimit, Limit } from './parse-limit.ts';

export { type Limit, parseLimit } from './parse-limit.ts';

/** How a clause counts: its limit, whose time, and the calendar where one is needed. */
export interface Counting {
  readonly limit: Limit;
  readonly time: 'calendar' | 'working';
  readonly exactFit: ExactFit;
  /** Null when the limit needs none: hours round the clock. */
  readonly calendar: Calendar | null;
}

export function needsCalendar(limit: Limit, time: Counting['time']): boolean {
  return limit.unit !== 'time' || time === 'working';
}

/** Whether waiting is counted in opening hours: it is, where the limit is. */
function countsOpenTime({ limit, time }: Counting): boolean {
  return limit.unit === 'workday' || (limit.unit === 'time' && time === 'working');
}

/** Milliseconds of the clause's own time between two instants. */
export function ownTime(counting: Counting, from: EpochMs, to: EpochMs): number {
  const { calendar } = counting;
  if (calendar && countsOpenTime(counting)) return calendar.workingBetween(from, to);
  return Math.max(0, to - from);
}

/** Goes on by milliseconds of the clause's own time. */
export function addOwnTime(counting: Counting, from: EpochMs, ms: number): EpochMs {
  const { calendar, exactFit } = counting;
  if (calendar && countsOpenTime(counting)) return calendar.addWorking(from, ms, exactFit);
  return from + ms;
}

/** The instant of a limit that began at `start`, with `waitedMs` of own time not counted. */
function limitAt(counting: Counting, start: EpochMs, waitedMs: number): EpochMs {
  const { limit, calendar } = counting;
  if (limit.unit === 'time') return addOwnTime(counting, start, limit.ms + waitedMs);
  const reached = calendar ? addDayLimit(calendar, start, limit) : start;
  return waitedMs === 0 ? reached : addOwnTime(counting, reached, waitedMs);
}

function addDayLimit(calendar: Calendar, start: EpochMs, limit: DayLimit): EpochMs {
  switch (limit.unit) {
    case 'day':
      return calendar.addDays(start, limit.days, limit.to);
    case 'workday':
      return calendar.addWorkingDays(start, limit.days, limit.to);
    case 'date':
      return calendar.addDates(start, limit);
  }
}

function backwards(limit: DayLimit): DayLimit {
  return limit.unit === 'date' ? { ...limit, n: -limit.n } : { ...limit, days: -limit.days };
}

/** When a limit is due and how much of its own time was waited. */
export interface Due {
  readonly dueAt: EpochMs;
  readonly waitedMs: number;
}

/** Works out a limit with its ended pauses. A pause that began after the limit had passed saves nothing. */
export function dueWith(counting: Counting, start: EpochMs, pauses: readonly Pause[]): Due {
  let waitedMs = 0;
  let dueAt = limitAt(counting, start, 0);
  for (const { from, to } of pauses) {
    if (to === null || from > dueAt) break;
    waitedMs += ownTime(counting, from, to);
    dueAt = limitAt(counting, start, waitedMs);
  }
  return { dueAt, waitedMs };
}

/** The instant a span before a limit, counted backwards in the clause's own time. */
export function before(counting: Counting, dueAt: EpochMs, span: Limit): EpochMs {
  const { calendar } = counting;
  if (span.unit !== 'time') {
    if (calendar) return addDayLimit(calendar, dueAt, backwards(span));
    return span.unit === 'date' ? dueAt : dueAt - span.days * dayMs;
  }
  if (calendar && countsOpenTime(counting)) return calendar.subtractWorking(dueAt, span.ms);
  return dueAt - span.ms;
}

/** The instant at which a share of a limit is used up. */
export function shareOf(
  counting: Counting,
  share: number,
  { start, waitedMs }: { readonly start: EpochMs; readonly waitedMs: number },
): EpochMs {
  const { limit } = counting;
  const whole = limit.unit === 'time' ? limit.ms : ownTime(counting, start, limitAt(counting, start, 0));
  return addOwnTime(counting, start, Math.round(whole * share) + waitedMs);
}
