import type { ExplainedItem } from '#contract/explanation.ts';
import type { SubjectState } from '#engine/state.ts';
import { clockViews } from '#road/clock-views.ts';
import { type Explaining, wordsOf } from './explaining.ts';

/** Every clock of a subject, with the reckoning of its limit. */
export function clockItems(state: SubjectState, explaining: Explaining): ExplainedItem[] {
  const { road, reader, now } = explaining;
  const { regulations, zone } = road;
  const known = new Map(state.clocks.map(clock => [clock.id, clock]));
  return clockViews(state, { regulations, locale: reader.locale, now, zone }).map(view => {
    const { id, clause, clauseNo, name, status, startedAt: at, explanation } = view;
    const control = known.get(id)?.control ?? 0;
    const regulation = regulations.book.edition(known.get(id)?.edition ?? state.edition);
    const [judged = '', ...reckoning] = explanation;
    const lines = [judged, ...wordsOf(regulation, { clause, control }, explaining), ...reckoning];
    return { kind: 'clock', clause, clauseNo, control, name, status, at, lines };
  });
}
