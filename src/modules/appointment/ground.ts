import { sql } from 'kysely';
import { type EpochMs, instantOf, minuteMs } from '#kernel/time.ts';
import type { Span } from '#modules/day-plan/index.ts';
import {
  availableEngineers,
  divisionOfSite,
  heldAtSite,
  hoursOf,
  minuteOf,
  siteLat,
  siteLng,
  usualMinutes,
  type Window,
} from '#modules/dispatch/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Road } from '#road/road.ts';
import type { WindowGround } from './windows.ts';

export interface Reading {
  readonly db: Db;
  readonly road: Road;
}

interface OrderRow {
  readonly branchId: string;
  readonly zone: string;
  readonly crewSize: number;
  readonly requiredSkill: string | null;
  readonly faultClass: string;
  readonly siteId: string;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly heldBy: string[];
  readonly sent: string[];
  readonly from: Temporal.Instant | null;
  readonly to: Temporal.Instant | null;
}

/** So far ahead times are looked for. */
const ahead = { hours: 14 * 24 };
const shortestMinutes = 60;
const roundedTo = 30;

/** When somebody could come for an order, as things stand. Undefined where there is no such order. */
export async function windowGround(
  reading: Reading,
  orderId: string,
  now: EpochMs,
): Promise<WindowGround | undefined> {
  const { db } = reading;
  const row = await orderRow(db, orderId);
  if (!row) return undefined;
  const { branchId, zone, sent } = row;
  const window = { from: instantOf(now), to: instantOf(now).add(ahead) };
  const isSent = sent.length > 0;
  const where = isSent ? sql`p.id = any(${sent}::uuid[])` : sql`p.branch_id = ${branchId}`;
  const [hours, engineers, promised, usual] = await Promise.all([
    hoursOf(reading, branchId, window),
    availableEngineers(db, where, window),
    promisedIn(db, { branchId, orderId, window }),
    usualMinutes(db, { branchId, now }),
  ]);
  const minutes = minutesOf(row, usual(row.faultClass));
  return {
    ...{ zone, minutes, engineers, isSent, promised },
    crewSize: row.crewSize,
    hours,
    visit: visitOf(row, orderId),
  };
}

async function orderRow(db: Db, orderId: string): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`
    select b.id as branch_id, b.zone, o.crew_size, o.required_skill, q.fault_class, s.id as site_id, ${siteLng} as lng,
      ${siteLat} as lat, ${heldAtSite} as held_by, o.appointment_from as from, o.appointment_to as to,
      array(select engineer_id from assignment where order_id = o.id and ended_at is null) as sent
    from work_order o
      join branch b on b.id = coalesce(o.outlet_id, o.branch_id)
      join service_request q on q.id = o.request_id
      join site s on s.id = q.site_id
      ${divisionOfSite}
    where o.id = ${orderId}`.execute(db);
  return rows[0];
}

interface Around {
  readonly branchId: string;
  readonly orderId: string;
  readonly window: Window;
}

/** What customers of the branch were promised without anybody being sent yet. */
async function promisedIn(
  db: Db,
  { branchId, orderId, window }: Around,
): Promise<(Span & { crewSize: number })[]> {
  const orders = await db
    .selectFrom('workOrder')
    .select(['appointmentFrom', 'appointmentTo', 'crewSize'])
    .where(eb => eb.fn.coalesce('outletId', 'branchId'), '=', branchId)
    .where('state', '=', 'created')
    .where('id', '<>', orderId)
    .where('appointmentTo', '>', window.from)
    .where('appointmentFrom', '<', window.to)
    .execute();
  return orders.flatMap(({ appointmentFrom: from, appointmentTo: to, crewSize }) =>
    from && to
      ? [{ from: minuteOf(from.epochMilliseconds), to: minuteOf(to.epochMilliseconds), crewSize }]
      : [],
  );
}

/** What was agreed before stays as long as it was. */
function minutesOf({ from, to }: OrderRow, usual: number): number {
  const agreed = from && to ? (to.epochMilliseconds - from.epochMilliseconds) / minuteMs : usual;
  return Math.ceil(Math.max(shortestMinutes, agreed) / roundedTo) * roundedTo;
}

/** Who is sent already is not asked again whether they may be. */
function visitOf(
  { siteId, lng, lat, sent, requiredSkill, heldBy }: OrderRow,
  orderId: string,
): WindowGround['visit'] {
  const place = lng === null || lat === null ? null : { lng, lat };
  const isSent = sent.length > 0;
  return {
    orderId,
    siteId,
    place,
    requiredSkill: isSent ? null : requiredSkill,
    heldBy: isSent ? [] : heldBy,
  };
}
