import { sql } from 'kysely';
import type { LikelyPart } from '#modules/day-plan/index.ts';
import {
  divisionOfSite,
  heldAtSite,
  lastAtCustomer,
  siteLat,
  siteLng,
  type Window,
} from '#modules/dispatch/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { rowsAsJson } from '#platform/database/rows-as-json.ts';

/** A work order that nobody holds. */
export interface DayOrder {
  readonly id: string;
  readonly orderNo: string;
  readonly task: string;
  readonly customerName: string;
  readonly severity: string;
  readonly faultClass: string;
  readonly requiredSkill: string | null;
  readonly crewSize: number;
  readonly siteId: string;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly dueAt: string | null;
  readonly lastEngineerId: string | null;
  /** What the work will probably take. */
  readonly parts: readonly LikelyPart[];
  /** Those who hold other work at the site. */
  readonly heldBy: readonly string[];
}

const likelyParts = sql`coalesce((
  select json_agg(json_build_object('partNo', l.part_no, 'quantity', l.quantity)) from likely_part l
  where l.order_id = o.id), '[]')`;

/** More than a branch does in a day: the most urgent of them. */
const mostOrders = 600;

/** What nobody holds and has no appointment on another day, in the order in which it came in. */
export function dayOrders(
  db: Db,
  { branchId, window }: { readonly branchId: string; readonly window: Window },
): Promise<DayOrder[]> {
  return rowsAsJson<DayOrder>(
    db,
    sql`
      select * from (
        select o.id, o.order_no as "orderNo", left(o.task, 200) as task, c.name as "customerName", q.severity,
          q.fault_class as "faultClass", o.required_skill as "requiredSkill", o.crew_size as "crewSize",
          s.id as "siteId", ${siteLng} as lng, ${siteLat} as lat, o.appointment_from as "from", o.appointment_to as "to", q.due_at as "dueAt",
          ${lastAtCustomer} as "lastEngineerId", ${heldAtSite} as "heldBy", ${likelyParts} as parts
        from work_order o
          join service_request q on q.id = o.request_id
          join customer c on c.id = q.customer_id
          join site s on s.id = q.site_id
          ${divisionOfSite}
        where o.branch_id = ${branchId} and o.state = 'created' and o.outlet_id is null
          and (o.appointment_from is null or (o.appointment_from >= ${window.from} and o.appointment_from < ${window.to}))
        order by coalesce(q.due_at, 'infinity'), o.id limit ${mostOrders}
      ) orders order by id`,
  );
}
