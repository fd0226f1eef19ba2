import { type RawBuilder, sql } from 'kysely';
import type { Db } from './kysely.ts';

/**
 * The rows of a statement, brought as one value: for the fifty rows of a page the driver then takes a third of the
 * time. Columns are named as they are to be read (`request_no as "requestNo"`); instants arrive as RFC 3339 with the
 * offset `+00:00`, see {@link writtenInstant}.
 */
export async function rowsAsJson<T>(db: Db, rows: RawBuilder<unknown>): Promise<T[]> {
  const found = await sql<{ items: T[] }>`
    select coalesce(json_agg(row_of_page), '[]') as items from (${rows}) row_of_page`.execute(db);
  return found.rows[0]?.items ?? [];
}

/** Sessions run in UTC: an instant in JSON ends in `+00:00`, the contract writes `Z`. */
export function writtenInstant<T extends string | null>(written: T): T {
  return (written === null ? null : written.replace('+00:00', 'Z')) as T;
}
