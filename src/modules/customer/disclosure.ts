import { instantOf } from '#kernel/time.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { ReadContext } from '#road/route.ts';

/** Whose telephone number or address was shown in full, with which case. */
export interface Shown {
  readonly customerId: string;
  readonly subjectId: string;
}

/** Where it was shown. */
export type DisclosurePlace = 'service_request' | 'work_order' | 'callbacks';

/** Records that a reader was shown what others see masked: once a day for each case and place. */
export async function recordDisclosure(
  context: ReadContext,
  place: DisclosurePlace,
  shown: readonly Shown[],
): Promise<void> {
  const { db, actor, now, road } = context;
  const { personId: readerId } = actor;
  if (shown.length === 0 || readerId === null) return;
  const reader = { readerId, readerName: actor.name, place };
  const time = { shownOn: civilDay(now, road.zone), shownAt: instantOf(now) };
  await db
    .insertInto('disclosure')
    .values(shown.map(one => ({ ...one, ...reader, ...time })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
