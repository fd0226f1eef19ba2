import type { Clause } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { comesOutTheSame, type Exemplified, examplesOf, withControl } from './exemplified.ts';

/** What nothing executes: in the place of a control it lets the others keep their numbers. */
const nothing = { kind: 'guideline', shownAs: 'text' } as const;

/**
 * Controls of a clause without which all its examples would come out the same, as `<clause>/<control>`: what shows
 * them may be another control's. Grades are left out, since conditions elsewhere may not do without them.
 */
export function unmissed(
  clause: Clause,
  { regulation, examples }: Exemplified,
  vocabulary: Vocabulary,
): string[] {
  const own = examplesOf(clause, examples);
  return clause.controls.flatMap(({ kind }, index) => {
    if (kind === 'guideline' || kind === 'grade') return [];
    const poorer = withControl(regulation, { clause, index, control: nothing });
    return comesOutTheSame(poorer, own, vocabulary) ? [`${clause.id}/${index}`] : [];
  });
}
