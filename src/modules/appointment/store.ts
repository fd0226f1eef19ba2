import { sql } from 'kysely';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Window } from '#modules/dispatch/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';

type Reading = Pick<Tx, 'db'>;

export interface OfferRow {
  readonly id: string;
  readonly state: 'open' | 'settled' | 'declined' | 'replaced';
  readonly offeredAt: Temporal.Instant;
  readonly offeredByName: string;
  readonly expiresAt: Temporal.Instant;
  readonly windows: readonly Window[];
}

/** What was offered last for an order. */
export async function lastOffer({ db }: Reading, orderId: string): Promise<OfferRow | undefined> {
  const offer = await db
    .selectFrom('appointmentOffer')
    .select(['id', 'state', 'offeredAt', 'offeredByName', 'expiresAt'])
    .where('orderId', '=', orderId)
    .orderBy('offeredAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!offer) return undefined;
  const windows = await db
    .selectFrom('offeredWindow')
    .select(['fromAt as from', 'toAt as to'])
    .where('offerId', '=', offer.id)
    .orderBy('fromAt')
    .execute();
  return { ...offer, state: offer.state as OfferRow['state'], windows };
}

export interface NewOffer {
  readonly orderId: string;
  readonly offeredAt: EpochMs;
  readonly offeredByName: string;
  readonly expiresAt: EpochMs;
  readonly windows: readonly Window[];
}

/** Offers times in place of those that were offered before. */
export async function insertOffer({ db }: Tx, { windows, ...offer }: NewOffer): Promise<void> {
  const id = newId();
  const [offeredAt, expiresAt] = [instantOf(offer.offeredAt), instantOf(offer.expiresAt)];
  await endOffer({ db }, offer.orderId, 'replaced');
  await db
    .insertInto('appointmentOffer')
    .values({ ...offer, id, state: 'open', offeredAt, expiresAt })
    .execute();
  await db
    .insertInto('offeredWindow')
    .values(windows.map(({ from, to }) => ({ offerId: id, fromAt: from, toAt: to })))
    .execute();
}

export async function endOffer({ db }: Reading, orderId: string, state: OfferRow['state']): Promise<void> {
  await db
    .updateTable('appointmentOffer')
    .set({ state })
    .where('orderId', '=', orderId)
    .where('state', '=', 'open')
    .execute();
}

/** An appointment was agreed for an order, by whatever way: nothing is on offer any more. */
export async function settleOffer({ db }: Reading, orderNo: string): Promise<void> {
  await sql`update appointment_offer set state = 'settled'
    where state = 'open' and order_id = (select id from work_order where order_no = ${orderNo})`.execute(db);
}

export interface Wish {
  readonly at: Temporal.Instant;
  readonly text: string;
}

/** What the customer wrote last about the time of the visit. */
export async function lastWish({ db }: Reading, orderId: string): Promise<Wish | undefined> {
  return db
    .selectFrom('appointmentWish')
    .select(['at', 'text'])
    .where('orderId', '=', orderId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertWish(
  { db }: Tx,
  wish: { orderId: string; at: EpochMs; text: string },
): Promise<void> {
  await db
    .insertInto('appointmentWish')
    .values({ ...wish, id: newId(), at: instantOf(wish.at) })
    .execute();
}

/** How often the customer has written about the time of the visit since an instant. */
export async function wishesSince({ db }: Reading, orderId: string, since: EpochMs): Promise<number> {
  const wishes = await db
    .selectFrom('appointmentWish')
    .select('id')
    .where('orderId', '=', orderId)
    .where('at', '>', instantOf(since))
    .execute();
  return wishes.length;
}
