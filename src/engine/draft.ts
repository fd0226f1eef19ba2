import type { EpochMs } from '#kernel/time.ts';
import type { Book } from './compile.ts';
import type { Deadline } from './controls/deadline.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import type { Scope } from './expression/expression.ts';
import type { CompiledRegulation } from './plan.ts';
import type { Clock, Seen, SubjectState } from './state.ts';
import type { Values } from './vocabulary.ts';

/**
 * A state while an event is applied to it: parts are replaced, never changed in place, but for what is known of a
 * subject that nobody else looks at meanwhile.
 */
export interface Draft {
  readonly book: Book;
  /** Facts and what was seen are this draft's own and grow in place: the same knowledge without a copy for each event. */
  readonly growsInPlace: boolean;
  effects: Effect[];
  edition: string;
  facts: Values;
  seen: Readonly<Record<string, Seen>>;
  clocks: readonly Clock[];
  grades: Readonly<Record<string, string>>;
  papers: SubjectState['papers'];
  at: EpochMs;
}

export interface Applied {
  readonly state: SubjectState;
  readonly effects: readonly Effect[];
}

export function draftOf(book: Book, state: SubjectState): Draft {
  const { edition, facts, seen, clocks, grades, papers, at } = state;
  return { book, growsInPlace: false, effects: [], edition, facts, seen, clocks, grades, papers, at };
}

export function appliedOf({ edition, facts, seen, clocks, grades, papers, at, effects }: Draft): Applied {
  const state = { edition, facts, seen, clocks, grades, at };
  return { state: papers === undefined ? state : { ...state, papers }, effects };
}

/** What conditions of an edition may look at now, with the event where one is looked at. */
export function scopeOf(draft: Draft, event: EngineEvent, edition: string = draft.edition): Scope {
  const { facts, seen, grades, papers } = draft;
  const { settings } = draft.book.edition(edition);
  const { data, at, roles = [] } = event;
  return { facts, event: data, seen, grades, settings, at, roles, papers };
}

/** The deadline that a clock belongs to, in the edition under which it began. */
export function deadlineOf(regulation: CompiledRegulation, clock: Clock): Deadline {
  const deadline = regulation.deadlines.get(clock.clause)?.[clock.control];
  if (!deadline)
    throw new RangeError(`edition ${clock.edition} has no deadline ${clock.clause}/${clock.control}`);
  return deadline;
}
