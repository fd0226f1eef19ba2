import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';

/** The numbers that people say, by the ids of cases; those without one are left out. */
export async function caseNumbers(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; no: string }>`
    select id, request_no as no from service_request where id = any(${ids})
    union all select id, form_no from form where id = any(${ids})`.execute(db);
  return new Map(rows.map(({ id, no }) => [id, no]));
}
