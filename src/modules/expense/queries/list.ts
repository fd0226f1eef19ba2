import { sql } from 'kysely';
import type { expenseClaimEndpoints, expenseEndpoints } from '#contract/expense.ts';
import { refuse } from '#kernel/refusal.ts';
import { seesOrder } from '#modules/work-order/index.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { tripOf } from '../store.ts';
import { claimsWhere, expenseView, unclaimedWhere } from './claims.ts';

/** What was spent for a job; engineers see their own. */
export const listExpenses: Query<typeof expenseEndpoints.list> = async (context, { id }) => {
  const { db, actor, reach } = context;
  const [isVisible, trip] = await Promise.all([seesOrder(context, id), tripOf({ db }, id)]);
  if (!isVisible || !trip) return refuse('subject.not_found');
  const own = (column: string) =>
    reach === 'assigned' ? sql`${sql.ref(column)} = ${actor.personId}` : sql`true`;
  const [unclaimed, claims] = await Promise.all([
    unclaimedWhere(db, sql`e.order_id = ${id} and ${own('e.person_id')}`),
    claimsWhere(db, sql`c.order_id = ${id} and ${own('c.person_id')}`),
  ]);
  return { items: unclaimed.map(row => expenseView(row, trip.place)), claims };
};

/** The claims of a month on the company's clock. */
export const listExpenseClaims: Query<typeof expenseClaimEndpoints.list> = async (
  context,
  { month, state },
) => {
  const { db, road } = context;
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const [from, until] = [first, first.add({ months: 1 })].map(day =>
    day.toZonedDateTime(road.zone).toInstant().toString(),
  );
  const items = await claimsWhere(
    db,
    sql`c.submitted_at >= ${from}::timestamptz and c.submitted_at < ${until}::timestamptz
      and ${state === undefined ? sql`true` : sql`c.state = ${state}`} and ${withinReach(context)}`,
  );
  return { items };
};

function withinReach({ reach, actor }: ReadContext) {
  switch (reach) {
    case 'all':
      return sql`true`;
    case 'branch':
      return sql`c.branch_id = any(${[...actor.branchIds]}::uuid[])`;
    case 'assigned':
    case 'own':
      return sql`c.person_id = ${actor.personId}`;
  }
}
