import type { BodyOf, ReplyOf } from '#contract/endpoint.ts';
import type { noticeEndpoints } from '#contract/notice.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Actor } from '#road/actor.ts';
import type { Query } from '#road/route.ts';
import type { NoticeOptions } from './routes.ts';

/** Whether the reader is reminded at any time, or in working hours. */
export const readChoice: Query<typeof noticeEndpoints.readChoice> = async ({ db, actor }) => {
  const chosen = await db
    .selectFrom('reminderChoice')
    .select('isAtAnyTime')
    .where('personId', '=', actor.personId)
    .executeTakeFirst();
  return chosen ?? { isAtAnyTime: false };
};

/** A choice of the reader for themselves and no evidence; what waits already is shown at once. */
export async function choose(
  { db }: NoticeOptions,
  { personId }: Actor,
  { isAtAnyTime }: BodyOf<typeof noticeEndpoints.choose>,
): Promise<ReplyOf<typeof noticeEndpoints.choose> | ReturnType<typeof refuse>> {
  if (personId === null) return refuse('access.denied');
  await db
    .insertInto('reminderChoice')
    .values({ personId, isAtAnyTime })
    .onConflict(conflict => conflict.column('personId').doUpdateSet({ isAtAnyTime }))
    .execute();
  if (isAtAnyTime)
    await db.updateTable('notice').set({ heldUntil: null }).where('personId', '=', personId).execute();
  return { isAtAnyTime };
}
