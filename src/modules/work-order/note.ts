import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context } from '#road/command.ts';

export interface OrderNote {
  readonly orderId: string;
  readonly text: string;
  readonly partsToCarry?: string | undefined;
}

/** Writes down what was said to the customer before leaving, or why the order was taken back. */
export async function addOrderNote(tx: Tx, { actor, at }: Context, note: OrderNote): Promise<void> {
  const { orderId, text, partsToCarry = null } = note;
  const row = { id: newId(), orderId, text, partsToCarry, authorName: actor.name, at: instantOf(at) };
  await tx.db.insertInto('workOrderNote').values(row).execute();
}
