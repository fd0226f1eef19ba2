import type { EpochMs } from '#kernel/time.ts';
import type { EngineEvent } from '../event.ts';
import type { Scope } from '../expression/expression.ts';
import type { Clock, Pause } from '../state.ts';
import type { Deadline } from './deadline.ts';
import { bandOf, groundsOf, termsOf, timingOf } from './terms.ts';

/** Running, paused, or overdue and not stopped. */
export function isOpen(clock: Clock): boolean {
  return clock.status === 'running' || clock.status === 'paused' || isOverdue(clock);
}

export function isOverdue(clock: Clock): boolean {
  return clock.status === 'broken' && clock.stoppedAt === null;
}

/** Facts changed so that no row applies. It is silent, and comes back when one applies again. */
export function isDormant(clock: Clock): boolean {
  return clock.band === -1 && clock.stoppedAt === null;
}

export interface Beginning {
  readonly deadline: Deadline;
  readonly edition: string;
  readonly event: EngineEvent;
  readonly scope: Scope;
  /** The how-manieth clock of this control on this subject. */
  readonly nth: number;
}

/** Starts a clock; undefined when the clause does not apply. */
export function begin({ deadline, edition, event, scope, nth }: Beginning): Clock | undefined {
  const band = bandOf(deadline, scope);
  if (band < 0) return undefined;
  const terms = termsOf(deadline, band, scope.facts);
  const given = deadline.readsEvent ? { data: event.data ?? {}, roles: event.roles ?? [] } : null;
  const grounds = groundsOf(deadline, scope.facts);
  const began = { band, calendar: terms.calendar, startedAt: event.at, pauses: [], grounds, given };
  const timing = timingOf(deadline, began, event.at);
  return {
    id: `${deadline.clause}/${deadline.control}#${nth}`,
    clause: deadline.clause,
    control: deadline.control,
    edition,
    status: 'running',
    startedAt: event.at,
    startedBy: event.type,
    given,
    grounds,
    band,
    limit: terms.limit,
    calendar: terms.calendar,
    dueAt: timing.dueAt,
    warnings: timing.warnings,
    pauses: began.pauses,
    stoppedAt: null,
    stoppedBy: null,
    noticedAt: null,
  };
}

/** Stops it. At the very instant of the limit is kept, and so is a late report of a stop that came in time. */
export function stop(deadline: Deadline, clock: Clock, event: EngineEvent): Clock {
  const ended = end(deadline, clock, event);
  const isKept = event.at <= ended.dueAt;
  return { ...ended, status: isKept ? 'kept' : 'broken', noticedAt: isKept ? null : ended.noticedAt };
}

/** Ends it because its occasion went away. What was overdue by then stays broken. */
export function cancel(deadline: Deadline, clock: Clock, event: EngineEvent): Clock {
  const ended = end(deadline, clock, event);
  const isTooLate = event.at > ended.dueAt;
  return {
    ...ended,
    status: isTooLate ? 'broken' : 'cancelled',
    noticedAt: isTooLate ? ended.noticedAt : null,
  };
}

/** Ends a clock without a row, which has no limit to be judged by: it stays silent for good. */
export function endDormant(clock: Clock, event: EngineEvent): Clock {
  const stoppedAt = Math.max(event.at, clock.startedAt);
  return { ...clock, pauses: pausesUntil(clock.pauses, stoppedAt), stoppedAt, stoppedBy: event.type };
}

function end(deadline: Deadline, clock: Clock, event: EngineEvent): Clock {
  const stoppedAt = Math.max(event.at, clock.startedAt);
  const pauses = pausesUntil(clock.pauses, stoppedAt);
  const dueAt =
    pauses === clock.pauses ? clock.dueAt : timingOf(deadline, { ...clock, pauses }, stoppedAt).dueAt;
  return { ...clock, pauses, dueAt, warnings: [], stoppedAt, stoppedBy: event.type };
}

/** Pauses as far as they had come at an instant. */
function pausesUntil(pauses: readonly Pause[], at: EpochMs): readonly Pause[] {
  if (pauses.every(({ to }) => to !== null && to <= at)) return pauses;
  const begun = pauses.filter(({ from }) => from < at);
  return begun.map(pause => (pause.to === null || pause.to > at ? { ...pause, to: at } : pause));
}

/** Pauses it; undefined when it is paused already, its limit had passed, or it has waited for as long as it may. */
export function pause(deadline: Deadline, clock: Clock, event: EngineEvent): Clock | undefined {
  const last = clock.pauses.at(-1);
  if (last?.to === null) return undefined;
  const from = Math.max(event.at, last?.to ?? clock.startedAt);
  const mayWait = waitLeft(deadline, clock);
  if (from > clock.dueAt || mayWait <= 0) return undefined;
  const end = mayWait === Number.POSITIVE_INFINITY ? {} : { until: from + mayWait };
  const pauses = [...clock.pauses, { from, to: null, reason: reasonOf(event), ...end }];
  return {
    ...clock,
    status: isDormant(clock) ? clock.status : 'paused',
    pauses,
    warnings: [],
    noticedAt: null,
  };
}

/** What is left of the waiting that its clause allows. The time between a stop and its being opened again is none. */
function waitLeft({ waitsAtMost }: Deadline, { pauses }: Clock): number {
  if (waitsAtMost === undefined) return Number.POSITIVE_INFINITY;
  return pauses.reduce(
    (left, { from, to, until }) => (until === undefined ? left : left - ((to ?? from) - from)),
    waitsAtMost,
  );
}

function reasonOf(event: EngineEvent): string | null {
  const reason = event.data?.reason;
  return typeof reason === 'string' ? reason : null;
}

/** Goes on after a pause; undefined when it is not paused. A late report may shorten one that had ended by itself. */
export function resume(deadline: Deadline, clock: Clock, event: Pick<EngineEvent, 'at'>): Clock | undefined {
  const last = clock.pauses.at(-1);
  if (!last || !(last.to === null || endedLater(clock, last, event.at))) return undefined;
  const to = Math.max(Math.min(event.at, last.until ?? event.at), last.from);
  const pauses = [...clock.pauses.slice(0, -1), { ...last, to }];
  if (isDormant(clock)) return { ...clock, pauses };
  return { ...clock, status: 'running', pauses, ...timingOf(deadline, { ...clock, pauses }, to) };
}

function endedLater({ status }: Clock, { to, until }: Pause, at: EpochMs): boolean {
  return status === 'running' && to !== null && to === until && at < to;
}

/** When it goes on by itself; undefined when it does not wait, or without end. */
export function resumesAt({ status, pauses }: Clock): EpochMs | undefined {
  const last = pauses.at(-1);
  return status === 'paused' && last?.to === null ? last.until : undefined;
}

/** Opens a stopped clock again, the stopped time counting as a pause. What was broken stays so. */
export function reopen(deadline: Deadline, clock: Clock, event: EngineEvent): Clock {
  const from = clock.stoppedAt ?? event.at;
  const to = Math.max(event.at, from);
  const pauses = [...clock.pauses, { from, to, reason: clock.stoppedBy }];
  const timing = timingOf(deadline, { ...clock, pauses }, to);
  const opened = { ...clock, pauses, ...timing, stoppedAt: null, stoppedBy: null };
  return clock.status === 'broken' ? overdue(opened) : { ...opened, status: 'running' };
}

/** The limit has passed while it was open. */
export function overdue(clock: Clock): Clock {
  return { ...clock, status: 'broken', warnings: [], noticedAt: clock.dueAt };
}

/** Works the limit out again from what the facts are now. */
export function recalculate(deadline: Deadline, clock: Clock, scope: Scope): Clock {
  const given = clock.given ? { event: clock.given.data, roles: clock.given.roles } : { event: undefined };
  const band = bandOf(deadline, { ...scope, ...given });
  const grounds = groundsOf(deadline, scope.facts);
  if (band < 0) return { ...clock, status: 'cancelled', band, grounds, warnings: [], noticedAt: null };
  const renewed = { ...clock, band, grounds, ...termsOf(deadline, band, scope.facts) };
  const isPaused = clock.pauses.at(-1)?.to === null;
  const { dueAt, warnings } = timingOf(deadline, renewed, scope.at);
  if (isPaused) return { ...renewed, status: 'paused', dueAt, warnings: [], noticedAt: null };
  const running: Clock = { ...renewed, status: 'running', dueAt, warnings, noticedAt: null };
  return dueAt < scope.at ? overdue(running) : running;
}
