import type { Offer, offerEndpoints } from '#contract/offer.ts';
import { refuse } from '#kernel/refusal.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import { loadOrder, seesOrder } from '#modules/work-order/index.ts';
import type { Query } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { arrivalDue } from '../arrival-due.ts';
import { isOpenOffer } from '../choice.ts';
import { offered, openingsOf } from '../offering.ts';
import { lastOffer, lastWish, type OfferRow } from '../store.ts';

const most = 12;

/** What may be offered for an order, and what became of the last offer. */
export const listWindows: Query<typeof offerEndpoints.windows> = async (context, { id }) => {
  const { db, road, now } = context;
  const found = await loadOrder({ db }, { id });
  if (!found || !(await seesOrder(context, id))) return refuse('subject.not_found');
  const { state } = await stateOf(db, found.row.requestId);
  const dueAt = arrivalDue(state, road.regulations);
  const [openings, offer, wish] = await Promise.all([
    openingsOf(context, { orderId: id, now, dueAt }),
    lastOffer({ db }, id),
    lastWish({ db }, id),
  ]);
  if (!openings) return refuse('subject.not_found');
  return {
    windows: openings.windows(most),
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    offer: offer ? offerOf(offer, { now, dueAt }) : null,
    wish: wish ? { at: wish.at.toString(), text: wish.text } : null,
    zone: openings.zone,
  };
};

interface Known {
  readonly now: EpochMs;
  readonly dueAt: EpochMs | null;
}

function offerOf(row: OfferRow, { now, dueAt }: Known): Offer {
  const isExpired = row.state === 'open' && !isOpenOffer(row, now);
  return {
    state: isExpired ? 'expired' : row.state,
    windows: row.windows.map(window => offered(window, dueAt)),
    offeredAt: row.offeredAt.toString(),
    offeredByName: row.offeredByName,
    expiresAt: row.expiresAt.toString(),
  };
}
