import type { Book } from '#engine/compile.ts';
import type { Duty } from '#engine/controls/duty.ts';
import type { Effect } from '#engine/effect.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Clock } from '#engine/state.ts';
import { formatInstant } from '#kernel/time.ts';
import type { Notice } from './command.ts';
import type { LoggedEvent } from './evidence/logged-event.ts';
import { answersNow } from './figures/counted-for.ts';
import type { Telling } from './tell.ts';

export const dutyTopics = ['duty.followed', 'duty.moved', 'duty.ended', 'duty.fulfilled'] as const;
export type DutyTopic = (typeof dutyTopics)[number];

/** What the outbox carries of the clock of a duty that followed an event: begun, with another limit, ended. */
export interface FollowedNotice {
  readonly subjectId: string;
  readonly edition: string;
  /** `<clause>/<control>`. */
  readonly duty: string;
  readonly clockId: string;
  readonly dueAt: string;
  /** Who answers for it, where the case names somebody. */
  readonly personId: string | null;
  /** When its clock was stopped; null while it is open, or when its occasion went away. */
  readonly stoppedAt: string | null;
}

/** What the outbox carries of an event that fulfils recurring duties by itself. */
export interface FulfilledNotice {
  readonly subjectId: string;
  readonly duties: readonly string[];
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string;
}

type Told = Pick<Telling, 'subject' | 'effects' | 'events'>;

/** What happened to a case that brings, moves, ends or fulfils duties. */
export function dutyNotices(told: Told, book: Book): Notice[] {
  const { subject, effects, events } = told;
  if (subject.kind === 'duty') return [];
  return [
    ...effects.flatMap(({ effect }) => followed(told, effect, book)),
    ...events.flatMap(event => fulfilled(told, event, book)),
  ];
}

const topicOf: Readonly<Partial<Record<Effect['type'], DutyTopic>>> = {
  clock_started: 'duty.followed',
  clock_recalculated: 'duty.moved',
  clock_resumed: 'duty.moved',
  clock_cancelled: 'duty.ended',
  clock_stopped: 'duty.ended',
};

function followed({ subject }: Told, effect: Effect, book: Book): Notice[] {
  const topic = topicOf[effect.type];
  if (topic === undefined || !('clock' in effect)) return [];
  const { clock } = effect;
  const { following } = wordsOf(book.edition(clock.edition));
  const key = keyOf(clock);
  if (!following.has(key)) return [];
  const payload: FollowedNotice = {
    ...{ subjectId: subject.id, edition: clock.edition, duty: key, clockId: clock.id },
    dueAt: formatInstant(clock.dueAt),
    personId: subject.kind === 'person' ? subject.id : answersNow(book, clock, subject.state.facts),
    stoppedAt: clock.stoppedAt === null ? null : formatInstant(clock.stoppedAt),
  };
  return [{ topic, payload: { ...payload } }];
}

function keyOf({ clause, control }: Clock): string {
  return `${clause}/${control}`;
}

function fulfilled({ subject }: Told, event: LoggedEvent, book: Book): Notice[] {
  const regulation = book.edition(subject.state.edition);
  const { facts, seen, grades } = subject.state;
  const scope = { facts, event: event.data, seen, grades, settings: regulation.settings, at: event.at };
  const duties = (wordsOf(regulation).fulfilling.get(event.type) ?? []).filter(duty =>
    duty.done.get(event.type)?.(scope),
  );
  if (duties.length === 0) return [];
  const { actorId, actorName } = event;
  const payload: FulfilledNotice = {
    ...{ subjectId: subject.id, duties: duties.map(({ key }) => key), actorId, actorName },
    at: formatInstant(event.at),
  };
  return [{ topic: 'duty.fulfilled', payload: { ...payload } }];
}

/** What an edition's duties listen to, worked out once. */
interface Words {
  /** Keys of the duties that follow events. */
  readonly following: ReadonlySet<string>;
  /** Recurring duties by the type of an event that fulfils them. */
  readonly fulfilling: ReadonlyMap<string, readonly Duty[]>;
}

const known = new WeakMap<CompiledRegulation, Words>();

function wordsOf(regulation: CompiledRegulation): Words {
  const found = known.get(regulation) ?? workedOut(regulation);
  known.set(regulation, found);
  return found;
}

function workedOut({ duties }: CompiledRegulation): Words {
  const following = new Set(duties.filter(({ schedule }) => !schedule).map(({ key }) => key));
  const pairs = duties
    .filter(({ schedule }) => schedule)
    .flatMap(duty => [...duty.done.keys()].map(type => ({ type, duty })));
  const byType = Map.groupBy(pairs, ({ type }) => type);
  return {
    following,
    fulfilling: new Map([...byType].map(([type, of]) => [type, of.map(({ duty }) => duty)])),
  };
}
