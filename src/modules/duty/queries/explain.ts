import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import type { ReadContext } from '#road/route.ts';
import { mineOf } from '../mine.ts';
import { dutiesInSight } from '../sight.ts';
import { columns, type ListedDuty } from './row.ts';

/** An occasion of a duty, whoever reads. */
export async function dutyRow(db: Db, id: string): Promise<ListedDuty | undefined> {
  const { rows } = await sql<ListedDuty>`select ${columns([])} where d.id = ${id}`.execute(db);
  return rows[0];
}

/** Whether there is such a duty that this reader may know of. */
export async function seesDuty(context: ReadContext, id: string): Promise<boolean> {
  const { ids } = await mineOf(context);
  const { rows } = await sql`
    select from duty d where d.id = ${id} and ${dutiesInSight(context.actor, context.reach, ids)}`.execute(
    context.db,
  );
  return rows.length > 0;
}
