import type { Quote, quoteEndpoints } from '#contract/quote.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { loadOrder, mayBeQuoted, seesOrder } from '#modules/work-order/index.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { allowancesOf } from '#road/allowances.ts';
import { clausesOf, renderingOf } from '#road/clock-views.ts';
import { etagOf } from '#road/find.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { basisOf } from './basis.ts';
import { factsOf, nothingYet } from './facts.ts';
import { lastQuote, type ReadQuote } from './store.ts';
import { quoteWords } from './words.ts';

/** The quote of a work order that counts, and whether this reader may issue one. */
export const readQuote: Query<typeof quoteEndpoints.read> = async (context, { id }) => {
  const { db, road, actor: reader, now } = context;
  const [isSeen, found] = await Promise.all([seesOrder(context, id), loadOrder({ db }, { id })]);
  if (!isSeen || !found) return refuse('subject.not_found');
  const day = civilDay(now, road.zone);
  const [{ state, seq }, row, basis] = await Promise.all([
    stateOf(db, found.row.requestId),
    lastQuote(db, id),
    basisOf(db, id, day),
  ]);
  const late = mayBeQuoted(found.row) ? undefined : refuse('quote.too_late');
  const barred = basis instanceof Refused ? basis : late;
  const { regulations } = road;
  const asking = {
    ...{ regulations, reader, scope: found.scope, state, now, allowed: () => barred },
    proposes: () => factsOf(nothingYet),
  };
  return {
    etag: etagOf(seq),
    quote: row ? viewOf(row, context) : null,
    allowances: allowancesOf(asking, ['quote.issue']),
  };
};

function viewOf(row: ReadQuote, { road, actor: { locale } }: ReadContext): Quote {
  const { orderId: _, priceListId: __, clause: id, edition, issuedAt, lines, shares, ...shown } = row;
  const no = clausesOf(road.regulations.book.edition(edition)).get(id)?.no ?? id;
  return {
    ...shown,
    lines: [...lines],
    shares: [...shares],
    clause: { id, no },
    issuedAt: issuedAt.toString(),
    explanation: quoteWords(row, renderingOf({ locale, zone: road.zone })),
  };
}
