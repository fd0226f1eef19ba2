import type { EpochMs } from '#kernel/time.ts';
import { act } from './apply.ts';
import type { Book } from './compile.ts';
import { appliedOf, type Draft, draftOf } from './draft.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import { notice } from './notice.ts';
import { newSubject, type SubjectState } from './state.ts';

/** A subject that is followed through its log, of which only the end is asked for. */
export interface Following {
  /** What the next event brings about: the same as `apply` on the state so far. */
  next(event: EngineEvent): readonly Effect[];
  /** What the passing of time brings about: the same as `advance`. */
  until(now: EpochMs): readonly Effect[];
  /** The edition that judges now. */
  edition(): string;
  /** The state at the end of the log; nothing may follow. */
  end(): SubjectState;
}

/** Follows a new subject. What is known of it grows in place, so that a long history costs no copy for each event. */
export function follow(book: Book, edition: string): Following {
  const draft: Draft = { ...draftOf(book, newSubject(edition)), growsInPlace: true };
  return {
    next: event => {
      act(draft, event);
      return taken(draft);
    },
    until: now => {
      notice(draft, now, true);
      return taken(draft);
    },
    edition: () => draft.edition,
    end: () => appliedOf(draft).state,
  };
}

function taken(draft: Draft): readonly Effect[] {
  const { effects } = draft;
  if (effects.length > 0) draft.effects = [];
  return effects;
}
