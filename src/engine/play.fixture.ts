import { hourMs, parseInstant } from '#kernel/time.ts';
import { apply } from './apply.ts';
import type { Book } from './compile.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import { type Clock, newSubject, type SubjectState } from './state.ts';

/** Monday 2026-01-05 09:00 in UTC: the zero hour of the examples. */
export const monday = parseInstant('2026-01-05T09:00:00Z');

/** An event some hours after the zero hour. */
export function at(hours: number, type: string, more: Omit<EngineEvent, 'type' | 'at'> = {}): EngineEvent {
  return { type, at: monday + hours * hourMs, ...more };
}

export interface Played {
  readonly state: SubjectState;
  readonly effects: readonly Effect[];
  readonly types: readonly string[];
}

/** Plays a log through a book from the beginning. */
export function play(book: Book, log: readonly EngineEvent[], edition = 'trial'): Played {
  const effects: Effect[] = [];
  let state = newSubject(edition);
  for (const event of log) {
    const applied = apply(book, state, event);
    state = applied.state;
    effects.push(...applied.effects);
  }
  return { state, effects, types: effects.map(({ type }) => type) };
}

/** The only clock of a subject. */
export function onlyClock({ state }: Played): Clock {
  const [clock, ...others] = state.clocks;
  if (!clock || others.length > 0) throw new Error(`there are ${state.clocks.length} clocks`);
  return clock;
}

/** Hours of an instant after the zero hour. */
export function hoursOf(instant: number): number {
  return (instant - monday) / hourMs;
}
