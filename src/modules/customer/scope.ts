import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';
import { customerRow } from './store.ts';

export type CustomerRow = NonNullable<Awaited<ReturnType<typeof customerRow>>>;

/** The customer that a command changes, as abilities see it. */
export async function loadCustomer(
  tx: Tx,
  { id }: { readonly id: string },
): Promise<Found<CustomerRow> | null> {
  const row = await customerRow(tx.db, id);
  return row ? { scope: { branchId: null, customerId: id, assignees: [] }, row } : null;
}
