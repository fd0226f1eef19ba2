import { sql } from 'kysely';
import type { dutyEndpoints } from '#contract/duty.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { Query } from '#road/route.ts';
import { heldByAny } from '../holders.ts';
import { mineOf } from '../mine.ts';
import { inList } from './list.ts';

type Numbers = ReplyOf<typeof dutyEndpoints.numbers>;

/** How many duties the reader has to do, by when. */
export const countMine: Query<typeof dutyEndpoints.numbers> = async context => {
  const { ids } = await mineOf(context);
  const of = (list: 'late' | 'today' | 'week') =>
    sql`count(*) filter (where ${inList(list, context)})::integer`;
  const { rows } = await sql<Numbers>`
    select ${of('late')} as late, ${of('today')} as today, ${of('week')} as week, count(*)::integer as open
    from duty d where d.state = 'open' and ${heldByAny(ids)}`.execute(context.db);
  return rows[0] ?? { late: 0, today: 0, week: 0, open: 0 };
};
