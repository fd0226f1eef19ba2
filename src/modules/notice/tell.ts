import { noticeKind } from '#contract/live.ts';
import { dayMs, parseInstant } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Handler } from '#platform/jobs/jobs.ts';
import type { Announce } from '#platform/live/announcer.ts';
import type { ClockNotice, ClockTopic } from '#road/clock-notices.ts';
import { peopleTold, type ToldNotice } from '#road/told-notices.ts';
import { peopleOfRoles, toldPeople } from './told-people.ts';

export interface TellOptions {
  readonly db: Db;
  readonly clock: Clock;
  /** Tells open screens that there is news for a person. */
  readonly announce?: Announce | undefined;
}

/** Of what is older nobody is told any more: it was written down from an old register, or the product stood still. */
const newsMs = 7 * dayMs;

/** What is done about the notices that the outbox carries. */
export function noticeTopicsOf(options: TellOptions): Record<ClockTopic | typeof peopleTold, Handler> {
  return {
    'clock.warned': payload => tellOfClock(options, 'clock.warned', payload as ClockNotice),
    'clock.overdue': payload => tellOfClock(options, 'clock.overdue', payload as ClockNotice),
    [peopleTold]: payload => tellPeople(options, payload as ToldNotice),
  };
}

/** Tells everybody whom the clause means, once: a second call with the same notice adds nothing. */
async function tellOfClock(options: TellOptions, topic: ClockTopic, told: ClockNotice): Promise<void> {
  const { subjectId, clockId, clause, dueAt, at, roles } = told;
  if (isOld(options, at)) return;
  const people = await toldPeople(options.db, subjectId, roles);
  await write(options, people, { topic, subjectId, clockId, clause, dueAt, at, named: null });
}

/** Tells people named and those of the roles named, once. */
async function tellPeople(options: TellOptions, told: ToldNotice): Promise<void> {
  const { topic, subjectId, personIds, roles, dueAt, at, named } = told;
  if (isOld(options, at)) return;
  const people = [...personIds, ...(await peopleOfRoles(options.db, subjectId, roles))];
  await write(options, people, { topic, subjectId, clockId: null, clause: null, dueAt, at, named });
}

function isOld({ clock }: TellOptions, at: string): boolean {
  return parseInstant(at) < clock.now() - newsMs;
}

interface Words {
  readonly topic: string;
  readonly subjectId: string;
  readonly clockId: string | null;
  readonly clause: string | null;
  readonly dueAt: string | null;
  readonly at: string;
  readonly named: string | null;
}

async function write({ db, announce }: TellOptions, people: readonly string[], words: Words): Promise<void> {
  if (people.length === 0) return;
  const { at, dueAt, ...rest } = words;
  const toldAt = Temporal.Instant.from(at);
  const due = dueAt === null ? null : Temporal.Instant.from(dueAt);
  const ids = [...new Set(people)];
  await db
    .insertInto('notice')
    .values(ids.map(personId => ({ id: newId(), personId, ...rest, dueAt: due, toldAt })))
    .onConflict(conflict => conflict.constraint('notice_once').doNothing())
    .execute();
  announce?.(ids.map(id => ({ kind: noticeKind, id, branchId: null, customerId: null, seq: 0 })));
}
