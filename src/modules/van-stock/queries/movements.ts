import { sql } from 'kysely';
import type { vanStockEndpoints } from '#contract/van-stock.ts';
import type { VanMovement } from '#contract/van-stock-shape.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { withinReach } from './list.ts';

type Row = Omit<VanMovement, 'at'> & { readonly at: Temporal.Instant };

const mostMovements = 300;

/** The latest movements of a van. */
export const listMovements: Query<typeof vanStockEndpoints.movements> = async (context, { id }) => {
  const { db } = context;
  const { rows: engineers } = await sql`
    select e.id from person e
    where e.id = ${id} and 'engineer' = any(e.roles) and ${withinReach(context)}`.execute(db);
  if (engineers.length === 0) return refuse('subject.not_found');
  const { rows } = await sql<Row>`
    select m.id, m.part_no, v.name, m.kind, m.change, m.left_after, m.order_id, o.order_no, m.reason, m.at, m.by_name
    from van_movement m
      join van_part v on v.engineer_id = m.engineer_id and v.part_no = m.part_no
      left join work_order o on o.id = m.order_id
    where m.engineer_id = ${id} order by m.at desc, m.id desc limit ${mostMovements}`.execute(db);
  return { items: rows.map(row => ({ ...row, at: row.at.toString() })) };
};
