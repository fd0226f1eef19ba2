import { sql } from 'kysely';
import type { followUpEndpoints } from '#contract/follow-up.ts';
import { Refused } from '#kernel/refusal.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query } from '#road/route.ts';
import { complaintsWhere, shown } from '../store.ts';

/** Complaints, the newest first. */
export const listComplaints: Query<typeof followUpEndpoints.complaints> = async (context, asked) => {
  const { db, actor, reach } = context;
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const conditions = [
    reach === 'all' ? sql`true` : sql`p.branch_id = any(${[...actor.branchIds]}::uuid[])`,
    ...(asked.state ? [sql`p.state = ${asked.state}`] : []),
    ...(cursor ? [sql`(p.opened_at, p.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`] : []),
  ];
  const page = sql`${sql.join(conditions, sql` and `)} order by p.opened_at desc, p.id desc limit ${limit + 1}`;
  const { rows } = await complaintsWhere(page).execute(db);
  const items = rows.slice(0, limit).map(row => shown({ ...row, openedAt: row.openedAt.toString() }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor({ key: last.openedAt, id: last.id }) : null };
};
