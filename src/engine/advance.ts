import type { EpochMs } from '#kernel/time.ts';
import type { Book } from './compile.ts';
import { type Applied, appliedOf, draftOf } from './draft.ts';
import { notice } from './notice.ts';
import type { SubjectState } from './state.ts';

/** What a timer brings about: the warnings and limits that have passed by `now`. */
export function advance(book: Book, state: SubjectState, now: EpochMs): Applied {
  const draft = draftOf(book, state);
  notice(draft, now, true);
  return appliedOf(draft);
}
