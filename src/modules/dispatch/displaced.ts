import { sql } from 'kysely';
import type { Displaced } from '#contract/dispatch.ts';
import { formatInstant, minuteMs } from '#kernel/time.ts';
import { brokenRules, type PlanEngineer, type Span, type Visit } from '#modules/day-plan/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { divisionOfSite, siteLat, siteLng } from './about-site.ts';
import { availableEngineers, minuteOf, windowSpan } from './availability.ts';
import type { Going } from './standing.ts';

interface Row {
  readonly orderId: string;
  readonly orderNo: string;
  readonly customerName: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  readonly siteId: string;
  readonly lng: number | null;
  readonly lat: number | null;
  /** Others go along. */
  readonly isCrewed: boolean;
}

/** How far apart the times are at which a displaced visit is tried. */
const stepMinutes = 15;

/**
 * What of an engineer's day has to give way to an urgent order at a time, in the order of the day: each with the next gap
 * of the same day that keeps the hard rules, or none. A visit of several people has none: their days are not one day.
 */
export async function displacedBy(db: Db, going: Going, hours: readonly Span[]): Promise<Displaced[]> {
  const [rows, [engineer]] = await Promise.all([
    inTheWay(db, going),
    availableEngineers(db, sql`p.id = ${going.engineerId}`, going.window),
  ]);
  if (!engineer) return [];
  const out = new Set(rows.map(({ orderId }) => orderId));
  const urgent: Visit = { orderId: going.orderId, siteId: '', place: null, ...windowSpan(going.window) };
  let day: PlanEngineer = {
    ...engineer,
    visits: [...engineer.visits.filter(({ orderId }) => !out.has(orderId)), urgent],
  };
  return rows.map(row => {
    const moved = row.isCrewed ? undefined : gapFor(row, day, hours);
    if (moved) day = { ...day, visits: [...day.visits, moved] };
    return displacedOf(row, moved);
  });
}

/** Visits that nobody has set out for yet: the others are not moved any more. */
async function inTheWay(db: Db, { engineerId, orderId, window }: Going): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select o.id as order_id, o.order_no, c.name as customer_name, lower(a.appointment) as from,
      upper(a.appointment) as to, q.due_at, s.id as site_id, ${siteLng} as lng, ${siteLat} as lat,
      exists (select from assignment m where m.order_id = o.id and m.ended_at is null and m.engineer_id <> a.engineer_id)
        as is_crewed
    from assignment a
      join work_order o on o.id = a.order_id
      join service_request q on q.id = o.request_id
      join customer c on c.id = q.customer_id
      join site s on s.id = q.site_id
      ${divisionOfSite}
    where a.engineer_id = ${engineerId} and a.ended_at is null and o.id <> ${orderId}
      and o.state in ('assigned', 'accepted') and a.appointment && tstzrange(${window.from}, ${window.to})
    order by a.appointment`.execute(db);
  return rows;
}

function gapFor(row: Row, engineer: PlanEngineer, hours: readonly Span[]): Visit | undefined {
  const { orderId, siteId, lng, lat } = row;
  const place = lng === null || lat === null ? null : { lng, lat };
  const length = Math.ceil((row.to.epochMilliseconds - row.from.epochMilliseconds) / minuteMs);
  const last = lastOfDay(row, hours);
  for (let from = minuteOf(row.from.epochMilliseconds); from + length <= last; from += stepMinutes) {
    const visit = { orderId, siteId, place, from, to: from + length };
    const broken = brokenRules({ ...visit, requiredSkill: null, heldBy: [] }, engineer, hours);
    if (broken.length === 0) return visit;
  }
  return undefined;
}

/** Closing time of the day on which the visit was to begin: hours further apart than six are another day's. */
function lastOfDay({ from }: Row, hours: readonly Span[]): number {
  const begins = minuteOf(from.epochMilliseconds);
  const overnight = 6 * 60;
  let last = begins;
  for (const open of hours) if (open.to > last && open.from - last < overnight) last = open.to;
  return last;
}

function displacedOf(row: Row, moved: Span | undefined): Displaced {
  const { orderId, orderNo, customerName, from, to, dueAt } = row;
  const begins = moved && moved.from * minuteMs;
  return {
    ...{ orderId, orderNo, customerName, from: from.toString(), to: to.toString() },
    dueAt: dueAt?.toString() ?? null,
    movedTo: moved
      ? { from: formatInstant(moved.from * minuteMs), to: formatInstant(moved.to * minuteMs) }
      : null,
    isLateThen: dueAt !== null && (begins === undefined || begins > dueAt.epochMilliseconds),
  };
}
