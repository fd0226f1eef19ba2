import { isDeepStrictEqual } from 'node:util';
import type { Examples } from '#engine/pack/examples.ts';
import { bookForExamples, runExample } from '#engine/pack/run-example.ts';
import type { Clause, Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** A regulation with its examples. */
export interface Exemplified {
  readonly regulation: Regulation;
  readonly examples: readonly Examples[];
}

/**
 * Controls of a clause without which all its examples would come out the same, as `<clause>/<control>`: what shows
 * them may be another control's. Grades are left out, since conditions elsewhere may not do without them.
 */
export function unmissed(
  clause: Clause,
  { regulation, examples }: Exemplified,
  vocabulary: Vocabulary,
): string[] {
  const own = examples
    .map(file => ({ ...file, examples: file.examples.filter(example => example.clause === clause.id) }))
    .filter(file => file.examples.length > 0);
  return clause.controls.flatMap(({ kind }, control) => {
    if (kind === 'guideline' || kind === 'grade') return [];
    const poorer = without(regulation, clause, control);
    return own.every(file => comesOutTheSame(poorer, file, vocabulary)) ? [`${clause.id}/${control}`] : [];
  });
}

/** In its place stands what nothing executes, so that the others keep their numbers. */
function without(regulation: Regulation, { id }: Clause, control: number): Regulation {
  const chapters = regulation.chapters.map(chapter => ({
    ...chapter,
    clauses: chapter.clauses.map(clause =>
      clause.id === id
        ? { ...clause, controls: clause.controls.with(control, { kind: 'guideline', shownAs: 'text' }) }
        : clause,
    ),
  }));
  return { ...regulation, chapters };
}

function comesOutTheSame(regulation: Regulation, file: Examples, vocabulary: Vocabulary): boolean {
  const book = bookForExamples(regulation, vocabulary, file);
  return file.examples.every(example =>
    isDeepStrictEqual(runExample(book, example, file.zone), example.expect),
  );
}
