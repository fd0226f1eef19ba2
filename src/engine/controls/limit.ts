import { dayMs, type EpochMs, hourMs, minuteMs, secondMs } from '#kernel/time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { DayPart } from '../calendar/working-days.ts';
import type { ExactFit } from '../calendar/working-time.ts';
import type { Pause } from '../state.ts';

/**
 * A span as clauses write it: `30m`, `24h`, `1h30m`, `90s` are time; `3d` are civil days and `2wd` working days, at the
 * same time of day, or with ` end` to the end of that day (midnight, closing time). `0wd end` is today until closing.
 */
export type Limit =
  | { readonly unit: 'time'; readonly ms: number }
  | { readonly unit: 'day' | 'workday'; readonly days: number; readonly to: DayPart };

const timeForm = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const dayForm = /^(\d+)(d|wd)( end)?$/;

/** Reads a limit; undefined when it is none, or one of nothing. */
export function parseLimit(text: string): Limit | undefined {
  const day = dayForm.exec(text);
  if (day) return dayLimit(Number(day[1]), day[2] === 'wd' ? 'workday' : 'day', day[3] ? 'end' : 'same time');
  const time = timeForm.exec(text);
  if (!time) return undefined;
  const [, h = 0, m = 0, s = 0] = time;
  const ms = Number(h) * hourMs + Number(m) * minuteMs + Number(s) * secondMs;
  return ms > 0 ? { unit: 'time', ms } : undefined;
}

function dayLimit(days: number, unit: 'day' | 'workday', to: DayPart): Limit | undefined {
  return days > 0 || to === 'end' ? { unit, days, to } : undefined;
}

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
  const reached = calendar ? addDayLimit(calendar, start, limit) : start + limit.days * dayMs;
  return waitedMs === 0 ? reached : addOwnTime(counting, reached, waitedMs);
}

function addDayLimit(
  calendar: Calendar,
  start: EpochMs,
  { unit, days, to }: Extract<Limit, { unit: 'day' | 'workday' }>,
): EpochMs {
  return unit === 'day' ? calendar.addDays(start, days, to) : calendar.addWorkingDays(start, days, to);
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
    if (!calendar) return dueAt - span.days * dayMs;
    const back = { ...span, days: -span.days };
    return addDayLimit(calendar, dueAt, back);
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
