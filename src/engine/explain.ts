import type { LocalText } from '#kernel/locale.ts';
import type { CivilDate, EpochMs } from '#kernel/time.ts';
import type { CalendarDay } from './calendar/calendar.ts';
import type { Book } from './compile.ts';
import { anchorAt } from './controls/anchor.ts';
import { calendarOf } from './controls/calendars.ts';
import { isDormant } from './controls/clock.ts';
import { type Counting, ownTime } from './controls/limit.ts';
import { countingOf, courseOf } from './controls/terms.ts';
import { deadlineOf } from './draft.ts';
import type { CompiledRegulation } from './plan.ts';
import type { Clock, ClockStatus, SubjectState } from './state.ts';
import type { FactSpec, Value, Values } from './vocabulary.ts';

export interface ExplainedPause {
  readonly from: EpochMs;
  readonly to: EpochMs | null;
  readonly reason: string | null;
  /** When it ends, or ended, by itself. */
  readonly until?: EpochMs;
  /** What it moved the limit by, in the clause's own time; null while it goes on. */
  readonly ownMs: number | null;
}

export interface ExplainedDay {
  readonly date: CivilDate;
  readonly kind: CalendarDay['kind'];
  readonly intervals: readonly (readonly [EpochMs, EpochMs])[];
  /** Time of the limit that was counted on this day. */
  readonly ms: number;
}

/** An event by its type, with its words where the vocabulary still has it. */
export interface Named {
  readonly type: string;
  readonly meaning: LocalText | null;
}

export interface ExplainedFact {
  readonly name: string;
  readonly value: Value;
  readonly spec: FactSpec | null;
}

/** Why a clock is due when it is, and what its verdict rests on: data to show, print and dispute. */
export interface Explanation {
  readonly clock: string;
  readonly clause: { readonly id: string; readonly no: string; readonly text: LocalText };
  readonly edition: { readonly id: string; readonly pack: string; readonly version: string };
  readonly name: LocalText;
  readonly holder: string;
  readonly startedBy: Named;
  readonly startedAt: EpochMs;
  /** The row of the limit table that applied; null when none does any more. */
  readonly row: { readonly no: number; readonly of: number; readonly when: string | null } | null;
  /** The facts that decided, as they were when the limit was last worked out. */
  readonly facts: readonly ExplainedFact[];
  /** The instant that the limit is counted from, or back from, where that is not the event. */
  readonly anchor: { readonly at: EpochMs; readonly side: 'before' | 'after' } | null;
  readonly limit: string;
  /** How the limit is counted: round the clock, in opening hours, in civil days or in working days. */
  readonly reading: 'calendar' | 'working' | 'day' | 'workday' | null;
  readonly calendar: { readonly id: string; readonly zone: string } | null;
  /** True when it reaches beyond the last published holidays: they may still move the due date. */
  readonly holidaysUnknown: boolean;
  /** Day by day, for limits in opening hours. */
  readonly days: readonly ExplainedDay[];
  readonly pauses: readonly ExplainedPause[];
  readonly waitedMs: number;
  readonly dueAt: EpochMs;
  /** While paused: what was left of the limit when the waiting began. */
  readonly leftMs: number | null;
  readonly stoppedAt: EpochMs | null;
  readonly stoppedBy: Named | null;
  /** How much too late (positive) or early it was stopped, round the clock. */
  readonly lateMs: number | null;
  readonly status: ClockStatus;
}

/** Explains a clock of a subject; undefined when the subject has no such clock. */
export function explain(book: Book, state: SubjectState, clockId: string): Explanation | undefined {
  const clock = state.clocks.find(({ id }) => id === clockId);
  return clock && explainClock(book.edition(clock.edition), clock);
}

export function explainClock(regulation: CompiledRegulation, clock: Clock): Explanation {
  const { spec } = deadlineOf(regulation, clock);
  const { source } = regulation;
  return {
    clock: clock.id,
    clause: clauseOf(regulation, clock.clause),
    edition: { id: regulation.edition, pack: source.pack, version: source.version },
    name: spec.name,
    holder: spec.holder,
    startedBy: named(regulation, clock.startedBy),
    startedAt: clock.startedAt,
    facts: factsOf(regulation, clock),
    limit: clock.limit,
    ...arithmetic(regulation, clock),
    dueAt: clock.dueAt,
    stoppedAt: clock.stoppedAt,
    stoppedBy: clock.stoppedBy === null ? null : named(regulation, clock.stoppedBy),
    lateMs: clock.stoppedAt === null ? null : clock.stoppedAt - clock.dueAt,
    status: clock.status,
  };
}

export function named({ vocabulary }: CompiledRegulation, type: string): Named {
  return { type, meaning: vocabulary.events[type]?.meaning ?? null };
}

export function factsOf(
  { vocabulary }: CompiledRegulation,
  { grounds }: { readonly grounds: Values },
): ExplainedFact[] {
  return Object.entries(grounds).map(([name, value]) => ({
    name,
    value,
    spec: vocabulary.facts[name] ?? null,
  }));
}

export function clauseOf({ source }: CompiledRegulation, id: string): Explanation['clause'] {
  const clause = source.chapters.flatMap(({ clauses }) => clauses).find(one => one.id === id);
  if (!clause) throw new RangeError(`there is no clause ${id}`);
  return { id, no: clause.no, text: clause.text };
}

type Arithmetic = Pick<
  Explanation,
  'row' | 'anchor' | 'reading' | 'calendar' | 'holidaysUnknown' | 'days' | 'pauses' | 'waitedMs' | 'leftMs'
>;

const withoutRow: Arithmetic = {
  row: null,
  anchor: null,
  reading: null,
  calendar: null,
  holidaysUnknown: false,
  days: [],
  pauses: [],
  waitedMs: 0,
  leftMs: null,
};

function arithmetic(regulation: CompiledRegulation, clock: Clock): Arithmetic {
  if (isDormant(clock) || clock.band < 0) return withoutRow;
  const deadline = deadlineOf(regulation, clock);
  const counting = countingOf(deadline, clock);
  const calendar = clock.calendar === null ? null : calendarOf(regulation.calendars, clock.calendar);
  const { waitedMs } = courseOf(deadline, clock);
  const when = deadline.spec.within[clock.band]?.when ?? null;
  return {
    row: { no: clock.band, of: deadline.rows.length, when },
    anchor: anchorAt(deadline.anchor, clock, calendar) ?? null,
    reading: readingOf(counting),
    calendar: calendar && { id: calendar.id, zone: calendar.zone },
    holidaysUnknown: isBeyondKnown(counting, clock),
    days: deadline.anchor?.side === 'before' ? [] : daysOf(counting, clock),
    pauses: clock.pauses.map(pause => ({ ...pause, ownMs: pausedFor(counting, clock, pause) })),
    waitedMs,
    leftMs: leftOf(counting, clock),
  };
}

function readingOf({ limit, time }: Counting): Explanation['reading'] {
  if (limit.unit === 'time') return time;
  return limit.unit === 'date' ? 'day' : limit.unit;
}

function isBeyondKnown({ calendar }: Counting, { dueAt }: Clock): boolean {
  if (!calendar || calendar.knownUntil === null) return false;
  return calendar.dateOf(dueAt) > calendar.knownUntil;
}

/** The days from start to limit, waiting taken out: their milliseconds add up to the limit. */
function daysOf(counting: Counting, { startedAt, dueAt, pauses }: Clock): ExplainedDay[] {
  const { calendar } = counting;
  const reading = readingOf(counting);
  if (!calendar || (reading !== 'working' && reading !== 'workday')) return [];
  return calendar.days(startedAt, dueAt).map(({ date, kind, intervals }) => {
    const running = intervals.flatMap(interval => without(interval, pauses));
    return { date, kind, intervals: running, ms: running.reduce((sum, [from, to]) => sum + to - from, 0) };
  });
}

type Interval = readonly [EpochMs, EpochMs];

function without(interval: Interval, pauses: Clock['pauses']): Interval[] {
  let left: Interval[] = [interval];
  for (const { from, to } of pauses)
    left = left.flatMap(([a, b]): Interval[] => {
      const end = to ?? b;
      const pieces: Interval[] = [
        [a, Math.min(b, from)],
        [Math.max(a, end), b],
      ];
      return pieces.filter(([start, stop]) => stop > start);
    });
  return left;
}

function pausedFor(
  counting: Counting,
  { dueAt }: Clock,
  { from, to }: Clock['pauses'][number],
): number | null {
  if (to === null) return null;
  return from > dueAt ? 0 : ownTime(counting, from, to);
}

function leftOf(counting: Counting, { pauses, dueAt }: Clock): number | null {
  const last = pauses.at(-1);
  return last?.to === null ? ownTime(counting, last.from, dueAt) : null;
}
