import { advance } from '#engine/advance.ts';
import { apply } from '#engine/apply.ts';
import type { Book } from '#engine/compile.ts';
import type { Effect, Finding, Measured } from '#engine/effect.ts';
import type { EngineEvent } from '#engine/event.ts';
import { type Clock, newSubject, type SubjectState } from '#engine/state.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Doer, LogEntry } from './log-stream.ts';
import { placesOf } from './places.ts';

/** How an occasion of a clause stands: judged, still open, or fallen away. */
export type Standing = 'kept' | 'broken' | 'overridden' | 'running';

/** One occasion of a control: a clock, or one judgement of a gate or record. */
export interface Occasion {
  readonly standing: Standing;
  /** The instant whose month it belongs to: of the verdict, or of the beginning while it runs. */
  readonly at: EpochMs;
  /** Who brought the verdict about; null while nobody did. */
  readonly by: Doer | null;
}

/** What was added to an indicator. */
export interface Added extends Pick<Measured, 'part' | 'amount'> {
  /** Key of the indicator. */
  readonly place: string;
}

/** A violation that would have been proposed, under which edition, and on whose act. */
export interface Found {
  readonly finding: Finding;
  readonly edition: string;
  readonly by: Doer | null;
}

/** What a log comes to under an edition. */
export interface Judgement {
  readonly state: SubjectState;
  /** By the place of the control and the number of the occasion, such as `S2.BUS.10/deadline1#2`. */
  readonly occasions: ReadonlyMap<string, Occasion>;
  readonly measured: readonly Added[];
  readonly found: readonly Found[];
}

export interface Judging {
  readonly book: Book;
  /** The edition that judges from the beginning; by default those that the log itself names. */
  readonly edition?: string;
  /** Until when time passes for clocks that are still open; null leaves them as the log does. */
  readonly now: EpochMs | null;
}

/** Sends a log through the engine. Pure: under the editions that the log names it comes to the verdicts that were given. */
export function judgeLog(entries: readonly LogEntry[], { book, edition, now }: Judging): Judgement {
  const first = entries[0]?.event.edition ?? '';
  let state = newSubject(edition ?? first);
  const notes: Notes = {
    book,
    judged: new Map(),
    stoppers: new Map(),
    measured: [],
    found: new Map(),
  };
  for (const { event, by } of entries) {
    const applied = apply(book, state, edition === undefined ? event : under(event));
    state = applied.state;
    if (applied.effects.length > 0) note(notes, applied.effects, { edition: state.edition, by });
  }
  if (now !== null) {
    const passed = advance(book, state, now);
    state = passed.state;
    note(notes, passed.effects, { edition: state.edition, by: null });
  }
  return {
    state,
    occasions: occasionsOf(notes, state),
    measured: notes.measured,
    found: [...notes.found.values()],
  };
}

/** The same event, saying nothing of an edition. */
function under(event: EngineEvent): EngineEvent {
  if (event.edition === undefined) return event;
  const { edition: _, ...rest } = event;
  return rest;
}

interface Notes {
  readonly book: Book;
  readonly judged: Map<string, Occasion>;
  readonly stoppers: Map<string, Doer>;
  readonly measured: Added[];
  readonly found: Map<string, Found>;
}

interface Told {
  readonly edition: string;
  readonly by: Doer | null;
}

function note(
  { book, judged, stoppers, measured, found }: Notes,
  effects: readonly Effect[],
  told: Told,
): void {
  const places = placesOf(book.edition(told.edition));
  for (const effect of effects) {
    if (effect.type === 'measured')
      measured.push({ place: places.of(effect), part: effect.part, amount: effect.amount });
    else if (effect.type === 'clock_stopped' && told.by) stoppers.set(effect.clock.id, told.by);
    else if (effect.type === 'violation_found') found.set(effect.id, { finding: effect, ...told });
    else if (effect.type === 'violation_withdrawn') found.delete(effect.id);
    else if (effect.type === 'judged')
      judged.set(numbered(judged, places.of(effect)), {
        standing: effect.outcome,
        at: effect.at,
        by: told.by,
      });
  }
}

function numbered(judged: ReadonlyMap<string, Occasion>, place: string): string {
  let nth = 1;
  while (judged.has(`${place}#${nth}`)) nth++;
  return `${place}#${nth}`;
}

function occasionsOf({ book, judged, stoppers }: Notes, { clocks }: SubjectState): Map<string, Occasion> {
  const occasions = new Map(judged);
  for (const clock of clocks) {
    const standing = standingOf(clock);
    if (!standing) continue;
    const nth = clock.id.slice(clock.id.lastIndexOf('#'));
    const place = placesOf(book.edition(clock.edition)).of(clock);
    occasions.set(place + nth, { standing, at: instantOf(clock), by: stoppers.get(clock.id) ?? null });
  }
  return occasions;
}

/** Kept at its stop, broken from its limit on, running since its start: as the figures of the live product count them. */
function instantOf({ status, stoppedAt, dueAt, startedAt }: Clock): EpochMs {
  if (status === 'kept') return stoppedAt ?? dueAt;
  return status === 'broken' ? dueAt : startedAt;
}

function standingOf({ status, band }: Clock): Standing | undefined {
  switch (status) {
    case 'kept':
    case 'broken':
      return status;
    case 'running':
    case 'paused':
      return band < 0 ? undefined : 'running';
    case 'cancelled':
      return undefined;
  }
}
