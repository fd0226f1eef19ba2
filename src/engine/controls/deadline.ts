import type { EpochMs } from '#kernel/time.ts';
import type { Scope } from '../expression/expression.ts';
import type { DeadlineControl, EventMatch } from '../regulation.ts';
import type { Clock } from '../state.ts';
import type { Values } from '../vocabulary.ts';
import { type Calendars, calendarFor, calendarOf } from './calendars.ts';
import {
  type Condition,
  type ControlPlace,
  checkRoles,
  condition,
  type Matcher,
  matcher,
  type Test,
} from './condition.ts';
import { before, type Counting, dueWith, type Limit, needsCalendar, parseLimit, shareOf } from './limit.ts';

interface Row {
  readonly when: Condition;
  readonly limit: Limit;
  /** As it applies, such as `24h`, with the setting's value put in. */
  readonly text: string;
}

interface Warning {
  readonly instant: (
    counting: Counting,
    limit: { start: EpochMs; waitedMs: number; dueAt: EpochMs },
  ) => EpochMs;
  readonly tell: readonly string[];
}

/** A compiled `deadline` control. */
export interface Deadline {
  readonly clause: string;
  readonly control: number;
  readonly spec: DeadlineControl;
  readonly calendars: Calendars;
  readonly from: Matcher;
  readonly to: Matcher;
  readonly cancel: Matcher;
  readonly pause: Matcher;
  readonly resume: Matcher;
  readonly reopen: Matcher;
  readonly applies: Test;
  readonly rows: readonly Row[];
  readonly warnings: readonly Warning[];
  /** Facts of `when` and `within`; the calendar's own fact with them where a calendar is needed. */
  readonly facts: readonly string[];
  readonly grades: readonly string[];
  readonly readsEvent: boolean;
}

export function compileDeadline(spec: DeadlineControl, place: ControlPlace, calendars: Calendars): Deadline {
  const events = spec.from.map(match => match.event);
  const applies = condition(place, spec.when, { path: 'when', events });
  const rows = spec.within.flatMap((_, i) => row(spec, place, i) ?? []);
  const conditions = [applies, ...rows.map(({ when }) => when)];
  checkRoles(place, [spec.holder], 'holder');
  checkRoles(place, spec.escalate, 'escalate');
  return {
    clause: place.clause,
    control: place.control,
    spec,
    calendars,
    ...matchers(spec, place),
    applies: applies.holds,
    rows,
    warnings: spec.warn.flatMap((_, i) => warning(spec, place, i) ?? []),
    facts: factsOf(spec, rows, { conditions, calendars }),
    grades: conditions.flatMap(({ grades }) => grades),
    readsEvent: conditions.some(({ readsEvent }) => readsEvent),
  };
}

function matchers(spec: DeadlineControl, place: ControlPlace) {
  const match = (matches: readonly EventMatch[] | undefined, path: string) =>
    matcher(place, matches ?? [], path);
  return {
    from: match(spec.from, 'from'),
    to: match(spec.to, 'to'),
    cancel: match(spec.cancel, 'cancel'),
    pause: match(spec.pause?.on, 'pause.on'),
    resume: match(spec.pause?.resume, 'pause.resume'),
    reopen: match(spec.reopen?.on, 'reopen.on'),
  };
}

function row(spec: DeadlineControl, place: ControlPlace, i: number): Row | undefined {
  const { when, limit } = spec.within[i] ?? { limit: '' };
  const events = spec.from.map(match => match.event);
  const text = settled(limit, place);
  if (when === undefined && i < spec.within.length - 1)
    place.fault({ path: `within.${i}.when`, message: 'the rows after one without a condition never apply' });
  const parsed = parseLimit(text);
  if (parsed)
    return { when: condition(place, when, { path: `within.${i}.when`, events }), limit: parsed, text };
  place.fault({
    path: `within.${i}.limit`,
    message: `"${text}" is no limit`,
    expected: '30m, 24h, 3d, 2wd, 2wd end',
  });
  return undefined;
}

/** A limit may be a setting of the company: `settings.reply_limit`. */
function settled(limit: string, place: ControlPlace): string {
  const name = /^settings\.(\w+)$/.exec(limit)?.[1];
  return name === undefined ? limit : String(place.settings[name]?.value ?? limit);
}

function warning(spec: DeadlineControl, place: ControlPlace, i: number): Warning | undefined {
  const { at, tell } = spec.warn[i] ?? { at: '', tell: [] };
  checkRoles(place, tell, `warn.${i}.tell`);
  const share = /^(\d{1,2})%$/.exec(at)?.[1];
  if (share !== undefined)
    return { tell, instant: (counting, limit) => shareOf(counting, Number(share) / 100, limit) };
  const span = parseLimit(at);
  if (span) return { tell, instant: (counting, { dueAt }) => before(counting, dueAt, span) };
  place.fault({ path: `warn.${i}.at`, message: `"${at}" is no warning`, expected: '75% or 2h' });
  return undefined;
}

function factsOf(
  spec: DeadlineControl,
  rows: readonly Row[],
  { conditions, calendars }: { readonly conditions: readonly Condition[]; readonly calendars: Calendars },
): string[] {
  const named = new Set(conditions.flatMap(({ facts }) => facts));
  if (rows.some(({ limit }) => needsCalendar(limit, spec.time))) named.add(calendars.fact);
  return [...named];
}

/** The row that applies; -1 when the clause does not apply or no row does. */
export function bandOf(deadline: Deadline, scope: Scope): number {
  if (!deadline.applies(scope)) return -1;
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
  const calendar = needsCalendar(limit, deadline.spec.time)
    ? calendarFor(deadline.calendars, facts).id
    : null;
  return { limit: text, calendar };
}

type Running = Pick<Clock, 'band' | 'calendar' | 'startedAt' | 'pauses'>;

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

/** When a clock is due, and the warnings that come after `now`. */
export function timingOf(
  deadline: Deadline,
  clock: Running,
  now: EpochMs,
): Pick<Clock, 'dueAt' | 'warnings'> {
  const counting = countingOf(deadline, clock);
  const { dueAt, waitedMs } = dueWith(counting, clock.startedAt, clock.pauses);
  if (deadline.warnings.length === 0) return { dueAt, warnings: [] };
  const limit = { start: clock.startedAt, waitedMs, dueAt };
  const instants = deadline.warnings.map(({ instant }) => instant(counting, limit));
  const coming = instants.filter(at => at > now && at < dueAt);
  return { dueAt, warnings: [...new Set(coming)].sort((a, b) => a - b) };
}

/** Roles to be told by the warnings of one instant. */
export function toldAt(deadline: Deadline, clock: Clock, at: EpochMs): string[] {
  const counting = countingOf(deadline, clock);
  const { dueAt, waitedMs } = dueWith(counting, clock.startedAt, clock.pauses);
  const limit = { start: clock.startedAt, waitedMs, dueAt };
  const told = deadline.warnings
    .filter(({ instant }) => instant(counting, limit) === at)
    .flatMap(({ tell }) => tell);
  return [...new Set(told)];
}
