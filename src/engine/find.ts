import type { EpochMs } from '#kernel/time.ts';
import type { Consequence } from './controls/consequence.ts';
import { type Draft, scopeOf } from './draft.ts';
import type { Effect, Finding, Judged } from './effect.ts';
import type { EngineEvent } from './event.ts';
import type { Scope } from './expression/expression.ts';
import type { EventPlan } from './plan.ts';
import type { Clock } from './state.ts';
import type { Value, Values } from './vocabulary.ts';

type Cause = Finding['cause'];

interface Found {
  readonly cause: Cause;
  /** What tells this occasion from others of the same clause. */
  readonly occasion: string;
  readonly at: EpochMs;
  readonly lateMs: number | null;
}

/** Sanctions and rewards that an event proposes. */
export function findByEvent(draft: Draft, { triggers }: EventPlan, event: EngineEvent, scope: Scope): void {
  for (const consequence of triggers) {
    if (!consequence.on.get(event.type)?.(scope) || !consequence.applies.holds(scope)) continue;
    const nth = draft.seen[event.type]?.count ?? 1;
    const found = { cause: { of: 'event', event: event.type }, occasion: `${event.type}#${nth}` } as const;
    push(draft, consequence, scope, { ...found, at: event.at, lateMs: null });
  }
}

/** Sanctions that a gate or a record found broken proposes. */
export function findByVerdict(draft: Draft, judged: Judged, event: EngineEvent): void {
  if (judged.outcome !== 'broken') return;
  const { clause, control, at } = judged;
  const occasion = `${clause}/${control}@${at}`;
  for (const consequence of breachesOf(draft, draft.edition, clause)) {
    const scope = { ...scopeOf(draft, event), event: undefined };
    if (!consequence.applies.holds(scope)) continue;
    push(draft, consequence, scope, { cause: { of: 'judged', clause, control }, occasion, at, lateMs: null });
  }
}

/** Sanctions that a clock proposes when it is broken, and takes back when a late report shows that it was kept. */
export function findByClock(draft: Draft, was: Clock, is: Clock): void {
  const consequences = breachesOf(draft, is.edition, is.clause);
  if (consequences.length === 0) return;
  for (const consequence of consequences) {
    const isNew = is.status === 'broken' && (was.status !== 'broken' || isLateKnown(consequence, was, is));
    if (isNew) pushClock(draft, consequence, is);
    else if (was.status === 'broken' && is.status !== 'broken') withdraw(draft, consequence, was);
  }
}

/** It is told again, under the same id, when the lateness that it is reckoned by becomes known. */
function isLateKnown({ countsLateness }: Consequence, was: Clock, is: Clock): boolean {
  return countsLateness && was.stoppedAt === null && is.stoppedAt !== null;
}

function pushClock(draft: Draft, consequence: Consequence, clock: Clock): void {
  const scope = clockScope(draft, clock);
  if (consequence.applies.holds(scope)) push(draft, consequence, scope, foundOf(clock));
}

function clockScope(draft: Draft, clock: Clock): Scope {
  const { data, roles } = clock.given ?? { data: undefined, roles: [] };
  return { ...scopeOf(draft, { type: '', at: clock.dueAt }), event: data, roles };
}

function foundOf(clock: Clock): Found {
  const { clause, id, dueAt, stoppedAt } = clock;
  return {
    cause: { of: 'clock', clause, clock: id },
    occasion: id,
    at: dueAt,
    lateMs: stoppedAt === null ? null : Math.max(0, stoppedAt - dueAt),
  };
}

function withdraw(draft: Draft, consequence: Consequence, clock: Clock): void {
  const scope = clockScope(draft, clock);
  draft.effects.push({ type: 'violation_withdrawn', ...findingOf(consequence, scope, foundOf(clock)) });
}

function push(draft: Draft, consequence: Consequence, scope: Scope, found: Found): void {
  const type = consequence.spec.kind === 'sanction' ? 'violation_found' : 'merit_found';
  const effect: Effect = { type, ...findingOf(consequence, scope, found) };
  draft.effects.push(effect);
}

function findingOf(consequence: Consequence, scope: Scope, { occasion, ...found }: Found): Finding {
  const { clause, control, key, units } = consequence;
  const counted = units?.(scope);
  return {
    id: `${key}:${occasion}`,
    clause,
    control,
    role: roleOf(consequence, scope, found.cause),
    ...found,
    grounds: groundsOf(consequence, scope),
    units: typeof counted === 'number' ? counted : null,
  };
}

/** Of a clock nobody acts when it passes its limit. */
function roleOf({ spec }: Consequence, { roles }: Scope, { of }: Cause): string {
  const [first] = spec.subject;
  if (of === 'clock') return first;
  return spec.subject.find(role => roles?.includes(role)) ?? first;
}

/** Facts that its conditions read, and all that the event told. */
function groundsOf({ facts }: Consequence, scope: Scope): Values {
  const known = facts.map((name): [string, Value] => [name, scope.facts[name] ?? null]);
  const told = Object.entries(scope.event ?? {}).map(([name, value]): [string, Value] => [
    `event.${name}`,
    value,
  ]);
  return Object.fromEntries([...known, ...told]);
}

function breachesOf(draft: Draft, edition: string, clause: string): readonly Consequence[] {
  return draft.book.edition(edition).breaches.get(clause) ?? [];
}
