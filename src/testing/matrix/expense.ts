import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Work } from './side.ts';

/** What the engineer spent, and a claim of it. */
export async function anExpense(
  db: Db,
  { orderId, branchId, engineerId }: Pick<Work, 'orderId' | 'branchId' | 'engineerId'>,
) {
  const [expenseId, claimId] = [newId(), newId()];
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const of = { orderId, personId: engineerId };
  const claim = { state: 'submitted', travellerUnit: 'sales_branch', place: '济南', amountFen: 100 };
  await db
    .insertInto('expenseClaim')
    .values({ id: claimId, ...of, branchId, ...claim, placeMatches: true, submittedAt: at })
    .execute();
  await db
    .insertInto('expense')
    .values({ id: expenseId, ...of, kind: 'other', amountFen: 100, spentOn: '2026-11-20', recordedAt: at })
    .execute();
  return { expenseId, claimId };
}
