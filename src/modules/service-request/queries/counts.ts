import { type RawBuilder, sql } from 'kysely';
import { countedAtMost, type serviceRequestEndpoints } from '#contract/service-request.ts';
import { formatInstant } from '#kernel/time.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { openStates } from '../lifecycle.ts';
import { conditionsOf } from './filter.ts';

/** How many are open, at risk, overdue, waiting, and the reader's own. */
export const countServiceRequests: Query<typeof serviceRequestEndpoints.counts> = async context => {
  const now = formatInstant(context.now);
  const { rows } = await sql<{
    open: number;
    atRisk: number;
    overdue: number;
    waiting: number;
    mine: number;
  }>`select ${counted(context, {})} as open, ${threatened(context, sql`q.due_at >= ${now}::timestamptz`)} as at_risk,
    ${threatened(context, sql`q.due_at < ${now}::timestamptz`)} as overdue, ${counted(context, { states: ['waiting'] })} as waiting,
    ${counted(context, { mine: true })} as mine`.execute(context.db);
  const [found] = rows;
  return found ?? { open: 0, atRisk: 0, overdue: 0, waiting: 0, mine: 0 };
};

/** By the index of risks alone: nothing is overdue that was not at risk. */
function threatened(context: ReadContext, due: RawBuilder<unknown>): RawBuilder<unknown> {
  const at = formatInstant(context.now);
  const conditions = conditionsOf({ states: openStates }, context);
  return limited([...conditions, sql`q.risk_at <= ${at}::timestamptz`, due]);
}

type Counted = Partial<Parameters<typeof conditionsOf>[0]>;

function counted(context: ReadContext, filters: Counted): RawBuilder<unknown> {
  return limited(conditionsOf({ states: openStates, ...filters }, context));
}

function limited(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`(select count(*) from (
    select from service_request q where ${sql.join(conditions, sql` and `)} limit ${countedAtMost}
  ) counted)`;
}
