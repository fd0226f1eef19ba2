import type { EpochMs } from '#kernel/time.ts';
import type { Book } from './compile.ts';
import type { Deadline } from './controls/deadline.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import type { Scope } from './expression/expression.ts';
import { countClock } from './measure.ts';
import type { CompiledRegulation } from './plan.ts';
import type { Clock, Seen, SubjectState } from './state.ts';
import type { Values } from './vocabulary.ts';

/** A state while an event is applied to it: parts are replaced, never changed in place. */
export interface Draft {
  readonly book: Book;
  readonly effects: Effect[];
  edition: string;
  facts: Values;
  seen: Readonly<Record<string, Seen>>;
  clocks: readonly Clock[];
  grades: Readonly<Record<string, string>>;
  at: EpochMs;
}

export interface Applied {
  readonly state: SubjectState;
  readonly effects: readonly Effect[];
}

export function draftOf(book: Book, state: SubjectState): Draft {
  const { edition, facts, seen, clocks, grades, at } = state;
  return { book, effects: [], edition, facts, seen, clocks, grades, at };
}

export function appliedOf({ edition, facts, seen, clocks, grades, at, effects }: Draft): Applied {
  return { state: { edition, facts, seen, clocks, grades, at }, effects };
}

/** What conditions may look at now, with the event where one is looked at. */
export function scopeOf(draft: Draft, event: EngineEvent): Scope {
  const { facts, seen, grades } = draft;
  const { settings } = draft.book.edition(draft.edition);
  return { facts, event: event.data, seen, grades, settings, at: event.at, roles: event.roles ?? [] };
}

/** The deadline that a clock belongs to, in the edition under which it began. */
export function deadlineOf(regulation: CompiledRegulation, clock: Clock): Deadline {
  const deadline = regulation.deadlines.get(clock.clause)?.[clock.control];
  if (!deadline)
    throw new RangeError(`edition ${clock.edition} has no deadline ${clock.clause}/${clock.control}`);
  return deadline;
}

export function addClock(draft: Draft, clock: Clock): void {
  draft.clocks = [...draft.clocks, clock];
  draft.effects.push({ type: 'clock_started', clock });
}

/** Puts a clock in the place of what it was, and counts what became of its verdict. */
export function replaceClock(draft: Draft, index: number, clock: Clock): void {
  const was = draft.clocks[index];
  draft.clocks = draft.clocks.with(index, clock);
  if (was && was.status !== clock.status) countClock(draft, was, clock);
}
