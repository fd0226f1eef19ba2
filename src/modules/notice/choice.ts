import type { BodyOf, ReplyOf } from '#contract/endpoint.ts';
import type { noticeEndpoints } from '#contract/notice.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Actor } from '#road/actor.ts';
import type { Query } from '#road/route.ts';
import { heldByReader } from './readers.ts';
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

/** A choice of the reader for themselves and no evidence; what waits already is shown at once, or within the hours of the company. */
export async function choose(
  options: NoticeOptions,
  { personId }: Actor,
  { isAtAnyTime }: BodyOf<typeof noticeEndpoints.choose>,
): Promise<ReplyOf<typeof noticeEndpoints.choose> | ReturnType<typeof refuse>> {
  if (personId === null) return refuse('access.denied');
  await options.db
    .insertInto('reminderChoice')
    .values({ personId, isAtAnyTime })
    .onConflict(conflict => conflict.column('personId').doUpdateSet({ isAtAnyTime }))
    .execute();
  if (isAtAnyTime) await release(options, personId);
  return { isAtAnyTime };
}

async function release({ db, clock, road }: NoticeOptions, personId: string): Promise<void> {
  const reminder = { isWarning: false, dueAt: null, now: clock.now() };
  const until = (await heldByReader({ db, regulations: road.regulations }, [personId], reminder)).get(
    personId,
  );
  await db
    .updateTable('notice')
    .set({ heldUntil: until === null || until === undefined ? null : instantOf(until) })
    .where('personId', '=', personId)
    .where('heldUntil', 'is not', null)
    .execute();
}
