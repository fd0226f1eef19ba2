import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import type { Assignees } from './sight.ts';

/** Engineers and leaders of the work orders of requests. */
export async function assigneesOf(db: Db, requestIds: readonly string[]): Promise<Assignees> {
  if (requestIds.length === 0) return new Map();
  const { rows } = await sql<{ requestId: string; people: string[] }>`
    select request_id, array_remove(array_agg(engineer_id::text) || array_agg(leader_id::text), null) as people
    from work_order where request_id = any(${[...requestIds]}::uuid[]) group by request_id`.execute(db);
  return new Map(rows.map(({ requestId, people }) => [requestId, people]));
}
