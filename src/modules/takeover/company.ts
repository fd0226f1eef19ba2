import type { Tx } from '#platform/database/transaction.ts';

/** The subject in whose log it stands who took what over: the company. */
export async function companyId(tx: Tx): Promise<string | null> {
  const found = await tx.db
    .selectFrom('subject')
    .select('id')
    .where('kind', '=', 'company')
    .executeTakeFirst();
  return found?.id ?? null;
}
