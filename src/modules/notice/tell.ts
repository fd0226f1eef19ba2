import { noticeKind } from '#contract/live.ts';
import { dayMs, type EpochMs, instantOf, parseInstant } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Handler } from '#platform/jobs/jobs.ts';
import type { Announce } from '#platform/live/announcer.ts';
import type { ClockNotice, ClockTopic } from '#road/clock-notices.ts';
import type { Regulations } from '#road/road.ts';
import { peopleTold, type ToldNotice } from '#road/told-notices.ts';
import { heldByReader } from './readers.ts';
import { peopleOfRoles, toldPeople } from './told-people.ts';
import { isUrgent } from './urgent.ts';

export interface TellOptions {
  readonly db: Db;
  readonly clock: Clock;
  /** The calendars by which people work. */
  readonly road: { readonly regulations: Pick<Regulations, 'inForce' | 'book'> };
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
  const held = (await isUrgent(options.db, told))
    ? undefined
    : await heldFor(options, people, { topic, dueAt });
  await write(options, people, { topic, subjectId, clockId, clause, dueAt, at, named: null, held });
}

/** Tells people named and those of the roles named, once. */
async function tellPeople(options: TellOptions, told: ToldNotice): Promise<void> {
  const { topic, subjectId, personIds, roles, dueAt, at, named } = told;
  if (isOld(options, at)) return;
  const people = [...personIds, ...(await peopleOfRoles(options.db, subjectId, roles))];
  const held = isReminder(topic) ? await heldFor(options, people, { topic, dueAt }) : undefined;
  await write(options, people, { topic, subjectId, clockId: null, clause: null, dueAt, at, named, held });
}

function isOld({ clock }: TellOptions, at: string): boolean {
  return parseInstant(at) < clock.now() - newsMs;
}

/** Of work, a message or a decision people are told at once; of a term that comes or has passed, in working hours. */
function isReminder(topic: string): boolean {
  return /_(?:due|late|ends)$/.test(topic) || topic === 'edition.unread' || topic === 'conduct.unsigned';
}

function heldFor(
  { db, clock, road }: TellOptions,
  people: readonly string[],
  { topic, dueAt }: Pick<Words, 'topic' | 'dueAt'>,
): Promise<Held> {
  const isWarning = topic === 'clock.warned' || /_(?:due|ends)$/.test(topic);
  const due = dueAt === null ? null : parseInstant(dueAt);
  const { regulations } = road;
  return heldByReader({ db, regulations }, people, { isWarning, dueAt: due, now: clock.now() });
}

type Held = ReadonlyMap<string, EpochMs | null>;

interface Words {
  readonly topic: string;
  readonly subjectId: string;
  readonly clockId: string | null;
  readonly clause: string | null;
  readonly dueAt: string | null;
  readonly at: string;
  readonly named: string | null;
  /** Until when it waits, by person. */
  readonly held: Held | undefined;
}

async function write({ db, announce }: TellOptions, people: readonly string[], words: Words): Promise<void> {
  if (people.length === 0) return;
  const { at, dueAt, held, ...rest } = words;
  const toldAt = Temporal.Instant.from(at);
  const due = dueAt === null ? null : Temporal.Instant.from(dueAt);
  const ids = [...new Set(people)];
  const rowFor = (personId: string) => {
    const heldUntil = instantOr(held?.get(personId));
    return { id: newId(), personId, ...rest, dueAt: due, toldAt, heldUntil };
  };
  const rows = ids.map(rowFor);
  await db
    .insertInto('notice')
    .values(rows)
    .onConflict(conflict => conflict.constraint('notice_once').doNothing())
    .execute();
  const shown = rows.filter(({ heldUntil }) => heldUntil === null).map(({ personId }) => personId);
  if (shown.length > 0)
    announce?.(shown.map(id => ({ kind: noticeKind, id, branchId: null, customerId: null, seq: 0 })));
}

function instantOr(at: EpochMs | null | undefined): Temporal.Instant | null {
  return at === null || at === undefined ? null : instantOf(at);
}
