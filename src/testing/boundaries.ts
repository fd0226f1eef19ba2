import type { Clause } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { comesOutTheSame, type Exemplified, examplesOf, withControl } from './exemplified.ts';
import { hairs } from './hairs.ts';

/**
 * Boundaries of a clause on which none of its examples stands, as `<clause>/<control>: <what was moved>`: with a limit
 * longer or shorter by the least, or `at least` read as `more than`, all of them would come out the same.
 */
export function unmarked(
  clause: Clause,
  { regulation, examples }: Exemplified,
  vocabulary: Vocabulary,
): string[] {
  const own = examplesOf(clause, examples);
  return clause.controls.flatMap((control, index) =>
    hairs(control, regulation.settings).flatMap(({ moved, control: other }) => {
      const varied = withControl(regulation, { clause, index, control: other });
      return comesOutTheSame(varied, own, vocabulary) ? [`${clause.id}/${index}: ${moved}`] : [];
    }),
  );
}
