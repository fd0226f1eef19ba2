import { type RawBuilder, sql } from 'kysely';
import type { vanStockEndpoints } from '#contract/van-stock.ts';
import type { Van } from '#contract/van-stock-shape.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { partsOfPriceList } from './prices.ts';

/** The vans of the engineers within reach, each with what is on it or should be. */
export const listVans: Query<typeof vanStockEndpoints.list> = async context => ({
  items: await vansWhere(context, withinReach(context)),
});

/** The vans of engineers (`e`) that fulfil a condition. */
export async function vansWhere(
  { db, road, now }: ReadContext,
  condition: RawBuilder<unknown>,
): Promise<Van[]> {
  const { rows } = await sql<Van>`
    select e.id as engineer_id, e.name as engineer_name, b.name as branch_name,
      coalesce(jsonb_agg(jsonb_build_object('partNo', v.part_no, 'name', v.name, 'quantity', v.quantity,
        'minimum', v.minimum, 'priceFen', p.price_fen) order by v.part_no)
        filter (where v.part_no is not null), '[]') as parts
    from person e
      join branch b on b.id = e.branch_id and b.kind = 'own'
      left join van_part v on v.engineer_id = e.id
      left join ${partsOfPriceList(civilDay(now, road.zone))} p on p.part_no = v.part_no
    where 'engineer' = any(e.roles) and (e.is_active or v.quantity > 0) and ${condition}
    group by e.id, b.id order by b.code, e.name, e.id`.execute(db);
  return rows;
}

/** Engineers (`e`) whose vans a reader may see. */
export function withinReach({ reach, actor }: Pick<ReadContext, 'reach' | 'actor'>): RawBuilder<unknown> {
  if (reach === 'all') return sql`true`;
  if (reach === 'branch') return sql`e.branch_id = any(${[...actor.branchIds]}::uuid[])`;
  return sql`e.id = ${actor.personId}`;
}
