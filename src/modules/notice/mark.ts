import { sql } from 'kysely';
import type { BodyOf, ReplyOf } from '#contract/endpoint.ts';
import type { noticeEndpoints } from '#contract/notice.ts';
import type { Actor } from '#road/actor.ts';
import { countUnread } from './queries/unread.ts';
import type { NoticeOptions } from './routes.ts';

type Endpoint = typeof noticeEndpoints.mark;

/** A mark of the reader for themselves and no evidence; ids of other people's notices change nothing. */
export async function markNotices(
  { db, clock }: NoticeOptions,
  actor: Actor,
  { ids, isRead }: BodyOf<Endpoint>,
): Promise<ReplyOf<Endpoint>> {
  const readAt = isRead ? Temporal.Instant.fromEpochMilliseconds(clock.now()) : null;
  await db
    .updateTable('notice')
    .set({ readAt })
    .where('personId', '=', actor.personId)
    .where('readAt', isRead ? 'is' : 'is not', null)
    .where(ids ? sql<boolean>`id = any(${ids}::uuid[])` : sql<boolean>`true`)
    .execute();
  return { unread: await countUnread(db, actor) };
}
