import type { Tx } from '#platform/database/transaction.ts';

/** The subject in whose log stands what holds for the whole company. */
export async function companySubject(tx: Tx): Promise<string | null> {
  const row = await tx.db
    .selectFrom('subject')
    .select('id')
    .where('kind', '=', 'company')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
