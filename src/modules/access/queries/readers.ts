import { sql } from 'kysely';
import type { AccessReader, accessEndpoints } from '#contract/access.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { isWithinReach } from '../reach.ts';

type Row = Omit<AccessReader, 'lastAt'> & { readonly lastAt: Temporal.Instant };

/** The people of a branch who read in full within some days; those of no branch count with each. */
export const listReaders: Query<typeof accessEndpoints.readers> = async (context, asked) => {
  if (!isWithinReach(context, asked)) return refuse('subject.not_found');
  const { branchId, fromOn, untilOn } = asked;
  const { rows } = await sql<Row>`
    select d.reader_id, max(d.reader_name) as reader_name,
      count(distinct d.customer_id)::integer as customers, count(*)::integer as times,
      count(distinct d.customer_id) filter (where s.branch_id <> p.branch_id)::integer as elsewhere,
      max(d.shown_at) as last_at
    from disclosure d join person p on p.id = d.reader_id left join subject s on s.id = d.subject_id
    where d.shown_on between ${fromOn}::date and ${untilOn}::date
      and (p.branch_id = ${branchId} or p.branch_id is null)
    group by d.reader_id order by times desc, reader_name limit 300`.execute(context.db);
  return { items: rows.map(row => ({ ...row, lastAt: row.lastAt.toString() })) };
};
