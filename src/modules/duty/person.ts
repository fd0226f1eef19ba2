import { findPerson } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
}

/** The person whose duties somebody else does; their own matter and their manager's. */
export async function loadPerson(
  tx: Tx,
  { id }: { readonly id: string },
): Promise<Found<PersonRecord> | null> {
  const person = await findPerson(tx.db, id);
  if (!person) return null;
  const { branchId, name } = person;
  return { scope: { branchId, customerId: null, assignees: [id] }, row: { id, name } };
}
