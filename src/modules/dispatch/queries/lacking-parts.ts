import { sql } from 'kysely';
import type { Candidate } from '#contract/work-order-shape.ts';
import type { Db } from '#platform/database/kysely.ts';

/** Which of the parts that an order will probably take the van of each engineer has too few of; null where nobody said. */
export async function withLackingParts(
  db: Db,
  orderId: string,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const { rows } = await sql<{ engineerId: string; lacking: string[] }>`
    select e.id as engineer_id, coalesce(array_agg(l.name order by l.part_no)
      filter (where coalesce(v.quantity, 0) < l.quantity), '{}') as lacking
    from unnest(${candidates.map(({ engineerId }) => engineerId)}::uuid[]) e(id)
      join likely_part l on l.order_id = ${orderId}
      left join van_part v on v.engineer_id = e.id and v.part_no = l.part_no
    group by e.id`.execute(db);
  const lacking = new Map(rows.map(row => [row.engineerId, row.lacking]));
  return candidates.map(one => ({ ...one, lackingParts: lacking.get(one.engineerId) ?? null }));
}
