import { bookOf } from '#engine/compile.ts';
import { executableFrom, type Portable, portableOf } from '#engine/portable.ts';
import type { Control, Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Judges } from './count-chunk.ts';
import { type Rest, unchangedBetween, without } from './unchanged.ts';

/** Judges as plain data, as another thread is told of them. */
export interface ToldJudges extends Pick<Judges, 'standIns' | 'goingOn'> {
  readonly vocabulary: Vocabulary;
  readonly past: readonly Portable[];
  readonly draft: readonly Portable[];
}

/** Only what judges cases that the draft is about. */
export function toldJudges({ past, draft, standIns, goingOn }: Judges, vocabulary: Vocabulary): ToldJudges {
  const drafts = new Set(standIns.values());
  return {
    vocabulary,
    past: [...standIns.keys()].map(id => portableOf(past.edition(id))),
    draft: [...drafts].map(id => portableOf(draft.edition(id))),
    standIns,
    goingOn,
  };
}

/**
 * The same judges, but that they warn nobody before a limit: no verdict depends on it, and nobody would hear it. And what
 * the draft leaves unchanged they judge once.
 */
export function judgesFrom({ vocabulary, standIns, goingOn, ...told }: ToldJudges): Judges {
  const [past, draft] = [told.past.map(inSilence), told.draft.map(inSilence)];
  const bookFrom = (...editions: readonly Portable[]) =>
    bookOf(...editions.map(edition => executableFrom(edition, vocabulary)));
  const restOf = (before: Portable): [string, Rest][] => {
    const after = draft.find(({ edition }) => edition === standIns.get(before.edition));
    if (!after) return [];
    const unchanged = unchangedBetween(before, after);
    const book = bookFrom({ ...after, source: without(unchanged, after.source) });
    return [[before.edition, { unchanged, book }]];
  };
  return {
    past: bookFrom(...past),
    draft: bookFrom(...draft),
    standIns,
    rests: new Map(past.flatMap(restOf)),
    goingOn,
  };
}

function inSilence(edition: Portable): Portable {
  return { ...edition, source: withoutWarnings(edition.source) };
}

function withoutWarnings(regulation: Regulation): Regulation {
  const chapters = regulation.chapters.map(chapter => ({
    ...chapter,
    clauses: chapter.clauses.map(clause => ({ ...clause, controls: clause.controls.map(silent) })),
  }));
  return { ...regulation, chapters };
}

function silent(control: Control): Control {
  if (control.kind !== 'deadline') return control;
  const within = control.within.map(({ warn: _, ...row }) => row);
  return { ...control, warn: [], within };
}
