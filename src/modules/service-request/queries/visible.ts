import { sql } from 'kysely';
import type { ReadContext } from '#road/route.ts';
import { withinSight } from './sight.ts';

/** Whether there is such a request that this reader may know of. */
export async function findVisible({ db, actor, reach }: ReadContext, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from service_request q where q.id = ${id} and ${withinSight(actor, reach)}`.execute(db);
  return rows.length > 0;
}
