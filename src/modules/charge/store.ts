import type { ChargeDecision } from '#contract/charge.ts';
import type { Charged } from '#engine/controls/charge.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { termsOf } from './terms.ts';

/** The charge of a case as it is kept. */
export interface ChargeRow {
  /** The edition by which it was worked out. */
  readonly edition: string;
  readonly charged: Charged;
  readonly workedOutAt: Temporal.Instant;
  readonly decided: ChargeDecision | null;
}

export async function chargeOfCase(db: Db, requestId: string): Promise<ChargeRow | null> {
  const row = await db
    .selectFrom('charge')
    .select(['edition', 'workedOut', 'workedOutAt', 'decided'])
    .where('requestId', '=', requestId)
    .executeTakeFirst();
  if (!row) return null;
  const { workedOut, decided, ...kept } = row;
  return { ...kept, charged: workedOut as Charged, decided: decided as ChargeDecision | null };
}

export interface WorkedOut {
  readonly edition: string;
  readonly charged: Charged;
  readonly at: EpochMs;
}

/** Keeps what the regulation says of a case; what a person decided stays. */
export async function keepCharge(
  tx: Tx,
  requestId: string,
  { edition, charged, at, decided }: WorkedOut & Pick<ChargeRow, 'decided'>,
): Promise<void> {
  const workedOutAt = Temporal.Instant.fromEpochMilliseconds(at);
  const kept = { edition, workedOut: JSON.stringify(charged), workedOutAt, ...termsOf(charged, decided) };
  await tx.db
    .insertInto('charge')
    .values({ requestId, ...kept })
    .onConflict(conflict => conflict.column('requestId').doUpdateSet(kept))
    .execute();
}

export async function keepDecision(
  tx: Tx,
  requestId: string,
  { charged, decided }: { readonly charged: Charged; readonly decided: ChargeDecision },
): Promise<void> {
  await tx.db
    .updateTable('charge')
    .set({ decided: JSON.stringify(decided), ...termsOf(charged, decided) })
    .where('requestId', '=', requestId)
    .execute();
}

export async function dropCharge(tx: Tx, requestId: string): Promise<void> {
  await tx.db.deleteFrom('charge').where('requestId', '=', requestId).execute();
}
