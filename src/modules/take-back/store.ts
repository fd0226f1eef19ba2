import { againstTakingBack } from '#contract/take-back.ts';
import type { Refused } from '#kernel/refusal.ts';
import type { OrderRow } from '#modules/work-order/index.ts';
import { takeBacksOf } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';

/** What was taken along last on the case of an order; or why an action finds nothing to do with it. */
export async function lastTaken(
  tx: Pick<Tx, 'db'>,
  { id }: Pick<OrderRow, 'id'>,
  action: string,
): Promise<Refused | string | undefined> {
  const taken = await takeBacksOf(tx.db, id);
  return againstTakingBack(taken, action) ?? taken.at(-1)?.id;
}
