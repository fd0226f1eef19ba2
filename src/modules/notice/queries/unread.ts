import { sql } from 'kysely';
import { unreadAtMost } from '#contract/notice.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import { ofReader, subjects } from './of-reader.ts';

/** How many notices this reader has not read, counted to a hundred. */
export async function countUnread(db: Db, actor: Actor): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::integer as unread from (
      select 1 from notice n ${subjects}
      where ${ofReader(actor)} and n.read_at is null limit ${unreadAtMost}) u`.execute(db);
  return rows[0]?.unread ?? 0;
}
