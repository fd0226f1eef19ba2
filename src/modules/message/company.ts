import type { Tx } from '#platform/database/transaction.ts';

/** The log of the company itself. */
export async function companySubject({ db }: Tx): Promise<string | null> {
  const subject = await db
    .selectFrom('subject')
    .select('id')
    .where('kind', '=', 'company')
    .executeTakeFirst();
  return subject?.id ?? null;
}
