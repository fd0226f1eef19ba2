import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Found } from '#road/command.ts';

/** A call-back as it is recorded. */
export interface CallbackRow {
  readonly id: string;
  readonly orderId: string | null;
  readonly branchId: string;
  readonly state: string;
  readonly attempts: number;
}

/** The case that a call-back belongs to. */
export async function requestOfCallback(tx: Tx, { id }: { readonly id: string }): Promise<string | null> {
  const row = await tx.db.selectFrom('callback').select('requestId').where('id', '=', id).executeTakeFirst();
  return row?.requestId ?? null;
}

export async function loadCallback(
  tx: Tx,
  { id }: { readonly id: string },
): Promise<Found<CallbackRow> | null> {
  const found = await tx.db
    .selectFrom('callback')
    .innerJoin('serviceRequest', 'serviceRequest.id', 'callback.requestId')
    .select(['callback.id', 'orderId', 'callback.branchId', 'callback.state', 'attempts', 'customerId'])
    .where('callback.id', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  const { customerId, ...row } = found;
  return { scope: { branchId: row.branchId, customerId, assignees: [] }, row };
}

export interface Attempt {
  readonly callbackId: string;
  readonly at: Temporal.Instant;
  readonly result: string;
  readonly callerName: string;
}

/** Counts a call, whether somebody answered or not. */
export async function countAttempt(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.db
    .insertInto('callbackAttempt')
    .values({ id: newId(), ...attempt })
    .execute();
  await tx.db
    .updateTable('callback')
    .set(eb => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', attempt.callbackId)
    .execute();
}
