import { sql } from 'kysely';
import type { EarlierRepair } from '#contract/field-work.ts';
import type { Db } from '#platform/database/kysely.ts';

const shownAtMost = 5;

/** The last repairs of a machine before this order, the latest first. */
export async function earlierRepairs(
  db: Db,
  { assetId, orderId }: { readonly assetId: string | null; readonly orderId: string },
): Promise<EarlierRepair[]> {
  if (assetId === null) return [];
  const { rows } = await sql<Omit<EarlierRepair, 'completedAt'> & { readonly completedAt: Temporal.Instant }>`
    select o.order_no, o.completed_at, e.name as engineer_name, p.fault, p.cause, p.work
    from work_order o
      join service_request q on q.id = o.request_id
      join service_report p on p.order_id = o.id
      left join person e on e.id = o.engineer_id
    where q.asset_id = ${assetId} and o.id <> ${orderId} and o.state = 'completed'
    order by o.completed_at desc limit ${shownAtMost}`.execute(db);
  return rows.map(row => ({ ...row, completedAt: row.completedAt.toString() }));
}
