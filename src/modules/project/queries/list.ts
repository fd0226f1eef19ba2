import { sql } from 'kysely';
import type { projectEndpoints } from '#contract/project.ts';
import { Refused } from '#kernel/refusal.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query } from '#road/route.ts';
import { type RowRead, rowColumns, rowSource } from './row.ts';
import { withinSight } from './sight.ts';

/** Projects within reach, the newest first. */
export const listProjects: Query<typeof projectEndpoints.list> = async (context, asked) => {
  const { db, actor, reach, road, now } = context;
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const conditions = [
    withinSight(actor, reach),
    ...(asked.state ? [sql`p.state = ${asked.state}`] : []),
    ...(asked.requestId ? [sql`p.request_id = ${asked.requestId}`] : []),
    ...(cursor ? [sql`p.id < ${cursor.id}::uuid`] : []),
  ];
  const { rows } = await sql<RowRead>`
    select ${rowColumns(civilDay(now, road.zone))} from ${rowSource}
    where ${sql.join(conditions, sql` and `)} order by p.id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map(row => ({ ...row, startsAt: row.startsAt.toString() }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor({ key: last.startsAt, id: last.id }) : null };
};
