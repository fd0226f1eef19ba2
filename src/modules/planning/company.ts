import { sql } from 'kysely';
import type { Tx } from '#platform/database/transaction.ts';

/** The subject in whose log plans of days stand: the company. */
export async function companyId(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from subject where kind = 'company' limit 1`.execute(tx.db);
  return rows[0]?.id ?? null;
}
