import { sql } from 'kysely';
import type { ReadContext } from '#road/route.ts';

/** Of an open order, what its package is made from, and as which version. */
export interface JobVersion {
  readonly orderId: string;
  readonly requestId: string;
  readonly assetId: string | null;
  readonly edition: string;
  /** Another where the case, its customer, place or machine has changed, or the machine was repaired since. */
  readonly version: string;
}

/** The open orders of the reader: asked once, so that only those that changed are read in full. */
export async function jobVersions({ db, actor }: ReadContext): Promise<JobVersion[]> {
  const { rows } = await sql<JobVersion>`
    select o.id as order_id, o.request_id, q.asset_id, u.edition,
      concat_ws('.', u.seq, o.xmin, q.xmin, c.xmin, s.xmin, a.xmin, k.xmin, b.xmin, p.xmin,
        (select count(*) from asset m where m.customer_id = c.id),
        (select count(*) from work_order w join service_request r on r.id = w.request_id
          where r.asset_id = q.asset_id and w.state = 'completed')) as version
    from work_order o
      join service_request q on q.id = o.request_id
      join subject u on u.id = q.id
      join customer c on c.id = q.customer_id
      join site s on s.id = q.site_id
      join branch b on b.id = o.branch_id
      join service_report p on p.order_id = o.id
      left join asset a on a.id = q.asset_id
      left join contact k on k.customer_id = c.id and (q.contact_id is null and k.is_main or k.id = q.contact_id)
    where (o.engineer_id = ${actor.personId} or o.leader_id = ${actor.personId})
      and o.state not in ('completed', 'cancelled')
    order by o.id`.execute(db);
  return rows;
}
