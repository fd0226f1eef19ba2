import { noticeKind } from '#contract/live.ts';
import { instantOf } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Announce } from '#platform/live/announcer.ts';

export interface ReleaseOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly announce?: Announce | undefined;
}

/** Shows the reminders whose readers have begun to work. Nothing is left to do. */
export async function releaseReminders({ db, clock, announce }: ReleaseOptions): Promise<false> {
  const released = await db
    .updateTable('notice')
    .set({ heldUntil: null })
    .where('heldUntil', '<=', instantOf(clock.now()))
    .returning('personId')
    .execute();
  const people = [...new Set(released.map(({ personId }) => personId))];
  if (people.length > 0)
    announce?.(people.map(id => ({ kind: noticeKind, id, branchId: null, customerId: null, seq: 0 })));
  return false;
}
