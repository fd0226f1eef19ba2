import { againstVisiting } from '#contract/visit.ts';
import type { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { missingPartsOf, pausesOf } from './queries/interruptions.ts';

/** What stands in the way of pausing, going on, or agreeing another visit. */
export async function againstVisit(
  { db }: Tx,
  orderId: string,
  action: string,
): Promise<Refused | undefined> {
  const [pauses, missingParts] = await Promise.all([pausesOf(db, orderId), missingPartsOf(db, orderId)]);
  return againstVisiting({ pauses, missingParts }, action);
}
