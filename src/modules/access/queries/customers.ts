import { sql } from 'kysely';
import type { AccessOfCustomer, accessEndpoints } from '#contract/access.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { isWithinReach } from '../reach.ts';

type Row = Omit<AccessOfCustomer, 'lastAt'> & { readonly lastAt: Temporal.Instant };

/** Of whom a person of a branch read in full within some days. */
export const listCustomersRead: Query<typeof accessEndpoints.customers> = async (context, asked) => {
  if (!isWithinReach(context, asked)) return refuse('subject.not_found');
  const { branchId, fromOn, untilOn, readerId } = asked;
  const { rows } = await sql<Row>`
    select d.customer_id, c.name as customer_name, array_agg(distinct d.place) as places,
      count(*)::integer as times, max(d.shown_at) as last_at
    from disclosure d join person p on p.id = d.reader_id join customer c on c.id = d.customer_id
    where d.reader_id = ${readerId} and d.shown_on between ${fromOn}::date and ${untilOn}::date
      and (p.branch_id = ${branchId} or p.branch_id is null)
    group by d.customer_id, c.name order by times desc, c.name limit 500`.execute(context.db);
  return { items: rows.map(row => ({ ...row, lastAt: row.lastAt.toString() })) };
};
