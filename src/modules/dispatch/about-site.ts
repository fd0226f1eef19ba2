import { sql } from 'kysely';

/** Where site `s` is; the middle of its division `d` where nobody measured it. */
export const siteLng = sql<number | null>`coalesce(s.lng, d.lng)`;
export const siteLat = sql<number | null>`coalesce(s.lat, d.lat)`;
export const divisionOfSite = sql`left join region d on d.adcode = s.adcode`;

/** Those who hold another order of site `s` than `o`. */
export const heldAtSite = sql<string[]>`array(
  select a.engineer_id from assignment a
    join work_order b on b.id = a.order_id
    join service_request r on r.id = b.request_id
  where r.site_id = s.id and b.id <> o.id and a.ended_at is null
)`;

/** The engineer who had the request before `q` of the same customer. */
export const lastAtCustomer = sql<string | null>`(
  select before.engineer_id from service_request before
  where before.customer_id = q.customer_id and before.id <> q.id and before.engineer_id is not null
  order by before.registered_at desc limit 1
)`;
