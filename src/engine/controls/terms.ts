import type { EpochMs } from '#kernel/time.ts';
import type { Scope } from '../expression/expression.ts';
import type { Clock } from '../state.ts';
import type { Values } from '../vocabulary.ts';
import { anchorAt, isAnchorKnown } from './anchor.ts';
import { calendarFor, calendarOf } from './calendars.ts';
import type { Deadline } from './deadline.ts';
import { before, type Counting, type Due, dueWith, needsCalendar } from './limit.ts';

/** The row that applies; -1 when the clause does not apply or no row does. */
export function bandOf(deadline: Deadline, scope: Scope): number {
  if (!deadline.applies(scope) || !isAnchorKnown(deadline.anchor, scope)) return -1;
  const { rows } = deadline;
  for (let i = 0; i < rows.length; i++) if (rows[i]?.when.holds(scope)) return i;
  return -1;
}

/** What the facts that decided the limit were. */
export function groundsOf(deadline: Deadline, facts: Values): Values {
  const grounds: Record<string, Values[string]> = {};
  for (const name of deadline.facts) grounds[name] = facts[name] ?? null;
  return grounds;
}

/** The limit of a band as text and the calendar it is counted in. */
export function termsOf(deadline: Deadline, band: number, facts: Values): Pick<Clock, 'limit' | 'calendar'> {
  const found = deadline.rows[band];
  if (!found) return { limit: '', calendar: null };
  const { limit, text } = found;
  const isNeeded = deadline.anchor?.isDate || needsCalendar(limit, deadline.spec.time);
  const calendar = isNeeded ? calendarFor(deadline.calendars, facts).id : null;
  return { limit: text, calendar };
}

type Running = Pick<Clock, 'band' | 'calendar' | 'startedAt' | 'pauses' | 'grounds' | 'given'>;

export function countingOf(
  deadline: Deadline,
  { band, calendar }: Pick<Clock, 'band' | 'calendar'>,
): Counting {
  const limit = deadline.rows[band]?.limit;
  if (!limit) throw new RangeError(`${deadline.clause} has no row ${band}`);
  const { time, exactFit } = deadline.spec;
  return {
    limit,
    time,
    exactFit,
    calendar: calendar === null ? null : calendarOf(deadline.calendars, calendar),
  };
}

/** Where the counting of a clock begins, when it ends, and how much of its own time was waited. */
export interface Course extends Due {
  readonly start: EpochMs;
}

export function courseOf(deadline: Deadline, clock: Running): Course {
  const counting = countingOf(deadline, clock);
  const anchor = anchorAt(deadline.anchor, clock, counting.calendar);
  if (!anchor) return { start: clock.startedAt, ...dueWith(counting, clock.startedAt, clock.pauses) };
  if (anchor.side === 'after') {
    const pauses = clock.pauses.map(pause => ({ ...pause, from: Math.max(pause.from, anchor.at) }));
    return { start: anchor.at, ...dueWith(counting, anchor.at, pauses) };
  }
  return { start: clock.startedAt, dueAt: before(counting, anchor.at, counting.limit), waitedMs: 0 };
}

/** When a clock is due, and the warnings that come after `now`. */
export function timingOf(
  deadline: Deadline,
  clock: Running,
  now: EpochMs,
): Pick<Clock, 'dueAt' | 'warnings'> {
  const course = courseOf(deadline, clock);
  const { dueAt } = course;
  const { warnings = [] } = deadline.rows[clock.band] ?? {};
  if (warnings.length === 0) return { dueAt, warnings: [] };
  const counting = countingOf(deadline, clock);
  const instants = warnings.map(({ instant }) => instant(counting, course));
  const coming = instants.filter(at => at > now && at < dueAt);
  return { dueAt, warnings: [...new Set(coming)].sort((a, b) => a - b) };
}

/** Roles to be told by the warnings of one instant. */
export function toldAt(deadline: Deadline, clock: Clock, at: EpochMs): string[] {
  const counting = countingOf(deadline, clock);
  const course = courseOf(deadline, clock);
  const { warnings = [] } = deadline.rows[clock.band] ?? {};
  const told = warnings.filter(({ instant }) => instant(counting, course) === at).flatMap(({ tell }) => tell);
  return [...new Set(told)];
}

/** Roles to be told when the limit passes. */
export function toldOverdue({ rows, spec }: Deadline, { band }: Pick<Clock, 'band'>): readonly string[] {
  return rows[band]?.escalate ?? spec.escalate;
}
