import { sql } from 'kysely';
import type { OrderChecklist } from '#contract/checklist-shape.ts';
import type { Db } from '#platform/database/kysely.ts';

interface Row extends Omit<OrderChecklist, 'answeredAt'> {
  readonly answeredAt: Temporal.Instant | null;
}

/** The checklists that an order is asked by, in the order of the steps, each with its last answers. */
export async function checklistsOf(db: Db, orderId: string): Promise<OrderChecklist[]> {
  const { rows } = await sql<Row>`
    select c.id, c.title, c.step, c.version, c.items, coalesce(n.answers, '{}') as answers, n.at as answered_at,
      n.answered_by_name
    from work_order o
      join service_request q on q.id = o.request_id
      left join asset a on a.id = q.asset_id
      join checklist c on c.published_at <= o.created_at and (c.ended_at is null or c.ended_at > o.created_at)
        and (c.kind is null or c.kind = q.kind)
        and (c.product_line is null or c.product_line = a.product_line)
        and (c.model is null or c.model = a.model)
      left join lateral (
        select answers, at, answered_by_name from checklist_answer
        where order_id = o.id and checklist_id = c.id order by at desc, id desc limit 1
      ) n on true
    where o.id = ${orderId}
    order by array_position(array['before', 'during', 'after'], c.step), c.title, c.id`.execute(db);
  return rows.map(({ answeredAt, ...row }) => ({ ...row, answeredAt: answeredAt?.toString() ?? null }));
}
