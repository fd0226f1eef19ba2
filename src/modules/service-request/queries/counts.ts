import { type RawBuilder, sql } from 'kysely';
import type { serviceRequestEndpoints } from '#contract/service-request.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { openStates } from '../lifecycle.ts';
import { conditionsOf } from './filter.ts';

/** More than that nobody reads as a figure: the screen shows `9999+`. */
const countedAtMost = 10_000;

/** How many are open, at risk, overdue, waiting, and the reader's own. */
export const countServiceRequests: Query<typeof serviceRequestEndpoints.counts> = async context => {
  const { rows } = await sql<{
    open: number;
    atRisk: number;
    overdue: number;
    waiting: number;
    mine: number;
  }>`select ${counted(context, {})} as open, ${counted(context, { risk: 'at_risk' })} as at_risk,
    ${counted(context, { risk: 'overdue' })} as overdue, ${counted(context, { states: ['waiting'] })} as waiting,
    ${counted(context, { mine: true })} as mine`.execute(context.db);
  const [found] = rows;
  return found ?? { open: 0, atRisk: 0, overdue: 0, waiting: 0, mine: 0 };
};

type Counted = Partial<Parameters<typeof conditionsOf>[0]>;

function counted(context: ReadContext, filters: Counted): RawBuilder<unknown> {
  const conditions = conditionsOf({ states: openStates, ...filters }, context);
  return sql`(select count(*) from (
    select from service_request q where ${sql.join(conditions, sql` and `)} limit ${countedAtMost}
  ) counted)`;
}
