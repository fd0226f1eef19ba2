import type { Tx } from '#platform/database/transaction.ts';

/** Enters who decides for a customer, as the engineer found out on site (S1.EXP.02); says nothing where nobody did. */
export async function rememberDecisionMaker(
  { db }: Tx,
  customerId: string,
  decisionMaker: string | undefined,
): Promise<void> {
  if (decisionMaker === undefined) return;
  await db.updateTable('customer').set({ decisionMaker }).where('id', '=', customerId).execute();
}
