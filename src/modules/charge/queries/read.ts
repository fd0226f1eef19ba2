import type { CaseCharge, Charge, chargeEndpoints } from '#contract/charge.ts';
import { type ChargeExplanation, explainCharge } from '#engine/explain-effect.ts';
import { renderCharge, tariffText } from '#engine/render-effect.ts';
import { type Rendering, speaker } from '#engine/rendering.ts';
import { refuse } from '#kernel/refusal.ts';
import { findVisible, loadRequest } from '#modules/service-request/index.ts';
import { warrantyOf } from '#modules/warranty/index.ts';
import { allowancesOf } from '#road/allowances.ts';
import { renderingOf } from '#road/clock-views.ts';
import { etagOf } from '#road/find.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { type ChargeRow, chargeOfCase } from '../store.ts';
import { termsOf } from '../terms.ts';

/** Who pays for what in a case, with its explanation, and what this reader may decide. */
export const readCharge: Query<typeof chargeEndpoints.read> = async (context, { id }) => {
  const { db } = context;
  const [isVisible, found] = await Promise.all([findVisible(context, id), loadRequest({ db }, { id })]);
  if (!isVisible || !found) return refuse('subject.not_found');
  const [{ state, seq }, row] = await Promise.all([stateOf(db, id), chargeOfCase(db, id)]);
  const { actor: reader, road, now } = context;
  const { regulations } = road;
  const allowed = (action: string) =>
    action === 'charge.decide' && !row ? refuse('charge.not_worked_out') : undefined;
  return {
    etag: etagOf(seq),
    charge: row && viewOf(row, context),
    warranty: warrantyOf(state.facts),
    allowances: allowancesOf({ regulations, reader, scope: found.scope, state, now, allowed }, actions),
  } satisfies CaseCharge;
};

const actions = ['warranty.decide', 'charge.decide'] as const;

function viewOf(row: ChargeRow, { road, actor }: ReadContext): Charge {
  const rendering = renderingOf({ locale: actor.locale, zone: road.zone });
  const explained = explainCharge(road.regulations.book.edition(row.edition), row.charged);
  return {
    ...wordsOf(explained, rendering),
    ...termsOf(row.charged, row.decided),
    workedOutAt: row.workedOutAt.toString(),
    lines: renderCharge(explained, rendering),
    decision: row.decided,
  };
}

function wordsOf(explained: ChargeExplanation, rendering: Rendering) {
  const { clause, name, payers, parts, labour, travel, conflicts } = explained;
  const say = speaker(rendering);
  const { locale } = rendering;
  const told = ({ id, no, text }: ChargeExplanation['clause']) => ({ id, no, text: text[locale] });
  return {
    clause: told(clause),
    name: name[locale],
    payers: [...payers],
    parts: tariffText(parts, say),
    labour: tariffText(labour, say),
    travel: travel && tariffText(travel, say),
    conflicts: conflicts.map(told),
  };
}
