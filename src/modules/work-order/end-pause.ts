import { sql } from 'kysely';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';

interface GoingOn {
  readonly at: EpochMs;
  /** The customer agreed to it before the time of return. */
  readonly isConsented: boolean;
}

/** The interruption of a visit ends, where there is one. @returns whether there was */
export async function endPause(tx: Tx, orderId: string, { at, isConsented }: GoingOn): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('visitPause')
    .set({ resumedAt: sql<Temporal.Instant>`greatest(paused_at, ${instantOf(at)})`, isConsented })
    .where('orderId', '=', orderId)
    .where('resumedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
