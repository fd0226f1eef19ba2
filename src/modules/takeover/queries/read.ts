import type { takeoverEndpoints } from '#contract/takeover.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { reasonOf } from '../reason-of.ts';
import { visibleTakeover } from '../sight.ts';
import { type Reject, reasonsOf, rejectsOf } from '../store.ts';
import { summaryOf } from '../view.ts';

const problemsShown = 50;
const longestText = 120;

/** A takeover with the first of its problems. */
export const readTakeover: Query<typeof takeoverEndpoints.read> = async ({ db, actor }, { id }) => {
  const takeover = await visibleTakeover(db, { actor, action: 'takeover.read', id });
  if (takeover instanceof Refused) return takeover;
  const [rejects, reasons] = await Promise.all([rejectsOf(db, id, problemsShown), reasonsOf(db, id)]);
  const { beginning, reading, unknownWords } = takeover;
  return {
    ...summaryOf(takeover),
    sheets: beginning.map(({ sheet }) => sheet),
    ...{ reading, unknownWords, reasons, problems: rejects.map(reject => problemView(actor.locale, reject)) },
  };
};

function problemView(locale: Locale, { line, cells, ...problem }: Reject) {
  const text = cells.filter(Boolean).join(' · ').slice(0, longestText);
  return { line, reason: problem.reason, why: reasonOf(locale, problem), text };
}
