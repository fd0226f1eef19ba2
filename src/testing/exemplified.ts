import { isDeepStrictEqual } from 'node:util';
import type { Examples } from '#engine/pack/examples.ts';
import { bookForExamples, runExample } from '#engine/pack/run-example.ts';
import type { Clause, Control, Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** A regulation with its examples. */
export interface Exemplified {
  readonly regulation: Regulation;
  readonly examples: readonly Examples[];
}

/** The examples of one clause, by file. */
export function examplesOf({ id }: Clause, examples: readonly Examples[]): Examples[] {
  return examples
    .map(file => ({ ...file, examples: file.examples.filter(({ clause }) => clause === id) }))
    .filter(file => file.examples.length > 0);
}

interface Place {
  readonly clause: Clause;
  readonly index: number;
  readonly control: Control;
}

/** The regulation with another control at one place. */
export function withControl(regulation: Regulation, { clause: { id }, index, control }: Place): Regulation {
  const chapters = regulation.chapters.map(chapter => ({
    ...chapter,
    clauses: chapter.clauses.map(clause =>
      clause.id === id ? { ...clause, controls: clause.controls.with(index, control) } : clause,
    ),
  }));
  return { ...regulation, chapters };
}

/** Whether under a regulation all examples come out as they are written. */
export function comesOutTheSame(
  regulation: Regulation,
  files: readonly Examples[],
  vocabulary: Vocabulary,
): boolean {
  return files.every(file => {
    const book = bookForExamples(regulation, vocabulary, file);
    return file.examples.every(example =>
      isDeepStrictEqual(runExample(book, example, file.zone), example.expect),
    );
  });
}
