import type { AppointmentChoice } from '#contract/offer.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import { type OrderRow, orderHindrance } from '#modules/work-order/index.ts';
import { arrivalDue } from './arrival-due.ts';
import type { Reading } from './ground.ts';
import { type Openings, offered, openingsOf } from './offering.ts';
import { lastOffer, lastWish, type OfferRow } from './store.ts';
import { changeUntil } from './terms.ts';

export interface Choosing {
  /** The order that the customer waits for; null where there is none. */
  readonly order: OrderRow | null;
  readonly state: SubjectState;
  readonly now: EpochMs;
}

/** To change an appointment the customer is shown so many times. */
const mostToChange = 12;

/** What the customer may choose: times that were offered and are free still, or others that are. */
export async function choiceOf(reading: Reading, choosing: Choosing): Promise<AppointmentChoice> {
  const { order, state, now } = choosing;
  if (!order || !isAhead(order)) return nothing;
  const { regulations } = reading.road;
  const dueAt = arrivalDue(state, regulations);
  const [offer, wish, openings] = await Promise.all([
    lastOffer(reading, order.id),
    lastWish(reading, order.id),
    openingsOf(reading, { orderId: order.id, now, dueAt }),
  ]);
  if (!openings) return nothing;
  const told = {
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    wish: wish && !order.appointmentFrom ? wish.text : null,
  };
  if (offer && isOpenOffer(offer, now)) return { ...told, ...fromOffer(offer, openings, dueAt) };
  const settings = regulations.book.edition(regulations.inForce()).settings;
  return { ...nothing, ...told, ...toChange(order, openings, { settings, now }) };
}

const nothing: AppointmentChoice = {
  ...{ mode: 'none', windows: [], isRefreshed: false, until: null, dueAt: null, wish: null, mayWish: false },
};

/** Whoever is on the way is not asked to come at another time. */
function isAhead(order: OrderRow): boolean {
  return order.state !== 'departed' && !orderHindrance(order, 'appointment.agree');
}

export function isOpenOffer(
  { state, expiresAt }: Pick<OfferRow, 'state' | 'expiresAt'>,
  now: EpochMs,
): boolean {
  return state === 'open' && expiresAt.epochMilliseconds > now;
}

/** What is left of an offer, filled up with other times where some are taken meanwhile. */
function fromOffer(offer: OfferRow, openings: Openings, dueAt: EpochMs | null) {
  const left = offer.windows.filter(openings.isOpen).map(window => offered(window, dueAt));
  const missing = offer.windows.length - left.length;
  const others = missing > 0 ? openings.windows(mostToChange).filter(one => !left.some(same(one))) : [];
  return {
    ...{ mode: 'offered' as const, mayWish: true, isRefreshed: missing > 0 },
    windows: [...left, ...others.slice(0, missing)].toSorted(
      (a, b) => Date.parse(a.from) - Date.parse(b.from),
    ),
    until: offer.expiresAt.toString(),
  };
}

interface Changing {
  readonly settings: Values;
  readonly now: EpochMs;
}

function toChange({ appointmentFrom }: OrderRow, openings: Openings, { settings, now }: Changing) {
  if (!appointmentFrom) return {};
  const until = changeUntil(settings, appointmentFrom);
  if (until < now) return {};
  const windows = openings
    .windows(mostToChange)
    .filter(({ from }) => Date.parse(from) !== appointmentFrom.epochMilliseconds);
  return { mode: 'change' as const, windows, mayWish: true, until: formatInstant(until) };
}

interface Times {
  readonly from: string;
  readonly to: string;
}

function same(a: Times): (b: Times) => boolean {
  return b => Date.parse(a.from) === Date.parse(b.from) && Date.parse(a.to) === Date.parse(b.to);
}

/** Why a time cannot be chosen; undefined where it can. */
export function againstChoosing(
  choice: AppointmentChoice,
  order: OrderRow | null,
  asked: Times,
): Refused | undefined {
  if (choice.mode === 'none') return againstAny(order);
  return choice.windows.some(same(asked)) ? undefined : refuse('appointment.window_gone', { field: 'from' });
}

function againstAny(order: OrderRow | null): Refused {
  if (!order || !isAhead(order)) return refuse('subject.state');
  return refuse(order.appointmentFrom ? 'appointment.too_late_to_change' : 'appointment.no_offer');
}
