import { type RawBuilder, sql } from 'kysely';
import type { entrustmentEndpoints, Outlet } from '#contract/entrustment.ts';
import { dayMs, instantOf } from '#kernel/time.ts';
import type { Query, ReadContext } from '#road/route.ts';

const periodMs = 90 * dayMs;

type Row = Omit<Outlet, 'score'> & { readonly score: string | null };

/** Outlets with what they were given of late: of the reader's branches, or of all. An outlet sees itself. */
export const listOutlets: Query<typeof entrustmentEndpoints.outlets> = async context => {
  const { db, now } = context;
  const { rows } = await sql<Row>`
    select b.id, b.name, coalesce(r.full_name, b.adcode) as region_name, t.answer_hours, coalesce(t.prices, '[]') as prices, count(e.id)::int as handed,
      (count(*) filter (where e.state = 'offered'))::int as waiting,
      (count(*) filter (where e.state = 'refused'))::int as refused,
      (count(*) filter (where e.state = 'lapsed'))::int as lapsed,
      (count(*) filter (where e.state = 'accepted' and o.state = 'completed'))::int as completed,
      round(avg(extract(epoch from e.answered_at - e.handed_at) / 60)
        filter (where e.state in ('accepted', 'refused')))::int as answer_minutes,
      round(avg(m.score) filter (where e.state = 'accepted'), 2)::text as score
    from branch b
      left join region r on r.adcode = b.adcode
      left join outlet_terms t on t.outlet_id = b.id
      left join (entrustment e join work_order o on o.id = e.order_id and ${ofReader(context)})
        on e.outlet_id = b.id and e.handed_at > ${instantOf(now - periodMs)}
      left join lateral (select score from satisfaction where order_id = o.id order by at desc limit 1) m on true
    where b.kind = 'outlet' and ${known(context)}
    group by b.id, r.full_name, t.outlet_id order by b.code`.execute(db);
  return { items: rows.map(row => ({ ...row, score: row.score === null ? null : Number(row.score) })) };
};

/** The orders that count for this reader. */
function ofReader({ actor, reach }: ReadContext): RawBuilder<unknown> {
  if (reach === 'all' || actor.isOutside) return sql`true`;
  return sql`o.branch_id = any(${[...actor.branchIds]}::uuid[])`;
}

function known({ actor }: ReadContext): RawBuilder<unknown> {
  return actor.isOutside ? sql`b.id = any(${[...actor.branchIds]}::uuid[])` : sql`true`;
}
