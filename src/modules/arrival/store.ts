import { sql } from 'kysely';
import type { Arrival } from '#contract/arrival.ts';
import { type EpochMs, instantOf, minuteMs } from '#kernel/time.ts';
import type { Place } from '#modules/day-plan/index.ts';
import { divisionOfSite, siteLat, siteLng } from '#modules/dispatch/index.ts';
import type { Tx } from '#platform/database/transaction.ts';

type Reading = Pick<Tx, 'db'>;

/** A way to a customer. */
export interface Way {
  readonly orderId: string;
  readonly from: Place | null;
  readonly to: Place | null;
}

interface WayRow {
  readonly orderId: string;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly fromLng: number | null;
  readonly fromLat: number | null;
}

/** Where the engineer of an order comes from: the customer of before on the same day, else the branch. */
export async function wayOf({ db }: Reading, orderNo: string, departedAt: EpochMs): Promise<Way | undefined> {
  const [since, at] = [instantOf(departedAt).subtract({ hours: 12 }), instantOf(departedAt)];
  const { rows } = await sql<WayRow>`
    select o.id as order_id, ${siteLng} as lng, ${siteLat} as lat, coalesce(before.lng, b.lng) as from_lng,
      coalesce(before.lat, b.lat) as from_lat
    from work_order o
      join service_request q on q.id = o.request_id
      join site s on s.id = q.site_id
      ${divisionOfSite}
      left join person p on p.id = o.engineer_id
      left join branch b on b.id = p.branch_id
      left join lateral (
        select t.lng, t.lat from check_in i
          join work_order w on w.id = i.order_id
          join service_request r on r.id = w.request_id
          join site t on t.id = r.site_id
        where w.engineer_id = o.engineer_id and w.id <> o.id and t.lng is not null and i.at > ${since} and i.at <= ${at}
        order by i.at desc limit 1
      ) before on true
    where o.order_no = ${orderNo}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  return { orderId: row.orderId, from: placeOf(row.fromLng, row.fromLat), to: placeOf(row.lng, row.lat) };
}

function placeOf(lng: number | null, lat: number | null): Place | null {
  return lng === null || lat === null ? null : { lng, lat };
}

export interface Expectation {
  readonly orderId: string;
  readonly departedAt: EpochMs;
  readonly expectedAt: EpochMs;
}

export async function keepExpectation({ db }: Tx, { orderId, ...times }: Expectation): Promise<void> {
  const [departedAt, expectedAt] = [instantOf(times.departedAt), instantOf(times.expectedAt)];
  const columns = { departedAt, expectedAt, delayedAt: null, reason: null };
  await db
    .insertInto('expectedArrival')
    .values({ orderId, ...columns })
    .onConflict(conflict => conflict.column('orderId').doUpdateSet(columns))
    .execute();
}

export interface Delay {
  readonly expectedAt: EpochMs;
  readonly at: EpochMs;
  readonly reason: string | null;
}

export async function keepDelay(
  { db }: Tx,
  orderId: string,
  { expectedAt, at, reason }: Delay,
): Promise<void> {
  await db
    .updateTable('expectedArrival')
    .set({ expectedAt: instantOf(expectedAt), delayedAt: instantOf(at), reason })
    .where('orderId', '=', orderId)
    .execute();
}

/** Said to be about a time; so much later nobody is punctual any more. */
const aboutMs = 10 * minuteMs;

/** When an engineer is expected who is on the way now; null otherwise. */
export async function arrivalOf({ db }: Reading, orderId: string, now: EpochMs): Promise<Arrival | null> {
  const row = await db
    .selectFrom('expectedArrival')
    .innerJoin('workOrder', 'workOrder.id', 'expectedArrival.orderId')
    .select(['expectedArrival.departedAt', 'expectedAt', 'delayedAt', 'reason'])
    .where('expectedArrival.orderId', '=', orderId)
    .where('workOrder.state', '=', 'departed')
    .executeTakeFirst();
  if (!row) return null;
  return {
    departedAt: row.departedAt.toString(),
    expectedAt: row.expectedAt.toString(),
    isDelayed: row.delayedAt !== null,
    reason: row.reason,
    isOverdue: row.expectedAt.epochMilliseconds + aboutMs < now,
  };
}
