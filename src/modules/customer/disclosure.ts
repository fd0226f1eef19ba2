import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Actor } from '#road/actor.ts';
import type { ReadContext } from '#road/route.ts';

/** Whose telephone number or address was shown in full, with which case. */
export interface Shown {
  readonly customerId: string;
  readonly subjectId: string;
}

/** Where it was shown. */
export type DisclosurePlace = 'service_request' | 'work_order' | 'callbacks' | 'customer';

/** Records that a reader was shown what others see masked: once a day for each case and place. */
export async function recordDisclosure(
  context: ReadContext,
  place: DisclosurePlace,
  shown: readonly Shown[],
): Promise<void> {
  const { db, actor, now: at, road } = context;
  await addDisclosures(db, { actor, at, zone: road.zone, place, shown });
}

interface Disclosing {
  readonly actor: Actor;
  readonly at: EpochMs;
  readonly zone: string;
  readonly place: DisclosurePlace;
  readonly shown: readonly Shown[];
}

/** Once a day for each case and place; of the product itself and of whoever is no person nothing is recorded. */
export async function addDisclosures(db: Db, { actor, at, zone, place, shown }: Disclosing): Promise<void> {
  const { personId: readerId } = actor;
  if (shown.length === 0 || readerId === null) return;
  const reader = { readerId, readerName: actor.name, place };
  const time = { shownOn: civilDay(at, zone), shownAt: instantOf(at) };
  await db
    .insertInto('disclosure')
    .values(shown.map(one => ({ ...one, ...reader, ...time })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
