import { dayMs, parseInstant } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Handler } from '#platform/jobs/jobs.ts';
import { type ClockNotice, type ClockTopic, clockTopics } from '#road/clock-notices.ts';
import { toldPeople } from './told-people.ts';

export interface TellOptions {
  readonly db: Db;
  readonly clock: Clock;
}

/** Of what is older nobody is told any more: it was written down from an old register, or the product stood still. */
const newsMs = 7 * dayMs;

/** What is done about the notices of clocks that the outbox carries. */
export function noticeTopicsOf(options: TellOptions): Record<ClockTopic, Handler> {
  const handlers = clockTopics.map(topic => [
    topic,
    (payload: unknown) => tellPeople(options, topic, payload as ClockNotice),
  ]);
  return Object.fromEntries(handlers);
}

/** Tells everybody concerned, once: a second call with the same notice adds nothing. */
async function tellPeople({ db, clock }: TellOptions, topic: ClockTopic, told: ClockNotice): Promise<void> {
  if (parseInstant(told.at) < clock.now() - newsMs) return;
  const people = await toldPeople(db, told.subjectId, told.roles);
  if (people.length === 0) return;
  const { subjectId, clockId, clause } = told;
  const dueAt = Temporal.Instant.from(told.dueAt);
  const toldAt = Temporal.Instant.from(told.at);
  await db
    .insertInto('notice')
    .values(
      people.map(personId => ({
        ...{ id: newId(), personId, topic, subjectId },
        ...{ clockId, clause, dueAt, toldAt },
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['personId', 'subjectId', 'clockId', 'topic', 'toldAt']).doNothing(),
    )
    .execute();
}
