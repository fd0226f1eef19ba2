import { sql } from 'kysely';
import { heldAtMost, type messageEndpoints } from '#contract/message.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query } from '#road/route.ts';
import { findMessages } from './messages.ts';

const states = {
  held: ['held'],
  set_aside: ['set_aside'],
  undelivered: ['failed', 'bounced'],
} as const;

/** What waits for a person, the newest first. */
export const listMessages: Query<typeof messageEndpoints.list> = async ({ db }, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const after = cursor ? sql`and (m.at, m.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)` : sql``;
  const where = sql`m.state = any(${[...states[asked.state ?? 'held']]}::text[]) ${after}`;
  const asking = { where, order: sql`m.at desc, m.id desc`, limit: limit + 1 };
  const [found, held] = await Promise.all([findMessages(db, asking), countHeld(db)]);
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, held, nextCursor: last ? writeCursor({ key: last.at, id: last.id }) : null };
};

async function countHeld(db: Db): Promise<number> {
  const { rows } = await sql<{ held: number }>`
    select count(*)::integer as held from (
      select from message where state = 'held' limit ${heldAtMost}) h`.execute(db);
  return rows[0]?.held ?? 0;
}
