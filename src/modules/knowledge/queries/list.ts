import { sql } from 'kysely';
import type { ArticleRow, articleEndpoints } from '#contract/article.ts';
import { Refused } from '#kernel/refusal.ts';
import { tsqueryText } from '#platform/search/vector.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query } from '#road/route.ts';
import { rowColumns, type StoredRow, withinSight } from './row.ts';

/** The knowledge base: published words are searched, the latest first. */
export const listArticles: Query<typeof articleEndpoints.list> = async ({ db, actor }, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const words = asked.q ? tsqueryText(asked.q) : null;
  const conditions = [
    withinSight(actor),
    asked.state ? sql`a.state = ${asked.state}` : sql`a.state <> 'archived'`,
    ...(asked.kind ? [sql`a.kind = ${asked.kind}`] : []),
    ...(asked.q ? [words === null ? sql`false` : sql`a.search @@ ${words}::text::tsquery`] : []),
    ...(cursor ? [sql`(a.changed_at, a.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`] : []),
  ];
  const { rows } = await sql<StoredRow>`
    select ${rowColumns} from article a where ${sql.join(conditions, sql` and `)}
    order by a.changed_at desc, a.id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map(shown);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor({ key: last.changedAt, id: last.id }) : null };
};

function shown({ changedAt, ...row }: StoredRow): ArticleRow {
  return { ...row, changedAt: changedAt.toString() };
}
