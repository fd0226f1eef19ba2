import type { Book } from '#engine/compile.ts';
import type { Effect, Finding, Judged, Measured } from '#engine/effect.ts';
import type { EngineEvent } from '#engine/event.ts';
import { follow } from '#engine/follow.ts';
import type { Clock, SubjectState } from '#engine/state.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Doer, LogEntry } from './log-stream.ts';
import { placesOf } from './places.ts';

/** How an occasion of a clause stands: judged, still open, or fallen away. */
export type Standing = 'kept' | 'broken' | 'overridden' | 'running';

/** One occasion of a control: a clock, or one judgement of a gate or record. */
export interface Occasion {
  /** Key of the control that it belongs to. */
  readonly place: string;
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

/** A violation that would have been proposed, and under which edition. */
export interface Found {
  readonly finding: Finding;
  readonly edition: string;
  /** The one person who answers for it; null where that is nobody yet, or one of several. */
  readonly personId: string | null;
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
  const following = follow(book, edition ?? entries[0]?.event.edition ?? '');
  const notes = newNotes(book);
  for (const { event, by } of entries) {
    const effects = following.next(edition === undefined ? event : under(event));
    for (const role of event.roles ?? []) notes.lastOf.set(role, by);
    if (effects.length > 0) note(notes, effects, { edition: following.edition(), by });
  }
  if (now !== null) note(notes, following.until(now), { edition: following.edition(), by: null });
  const state = following.end();
  const { measured, found } = notes;
  return { state, occasions: occasionsOf(notes, state), measured, found: [...found.values()] };
}

/** The same event, saying nothing of an edition. */
function under(event: EngineEvent): EngineEvent {
  if (event.edition === undefined) return event;
  const { edition: _, ...rest } = event;
  return rest;
}

interface Notes {
  readonly book: Book;
  readonly occasions: Map<string, Occasion>;
  /** How many occasions of a control were judged. */
  readonly judged: Map<string, number>;
  readonly stoppers: Map<string, Doer>;
  readonly measured: Added[];
  readonly found: Map<string, Found>;
  /** Who did something last in each role. */
  readonly lastOf: Map<string, Doer>;
}

function newNotes(book: Book): Notes {
  const [occasions, judged, stoppers] = [new Map(), new Map(), new Map()];
  return { book, occasions, judged, stoppers, measured: [], found: new Map(), lastOf: new Map() };
}

interface Told {
  readonly edition: string;
  readonly by: Doer | null;
}

function note(notes: Notes, effects: readonly Effect[], told: Told): void {
  const { stoppers, measured, found } = notes;
  const places = placesOf(notes.book.edition(told.edition));
  for (const effect of effects) {
    if (effect.type === 'measured')
      measured.push({ place: places.of(effect), part: effect.part, amount: effect.amount });
    else if (effect.type === 'clock_stopped' && told.by) stoppers.set(effect.clock.id, told.by);
    else if (effect.type === 'violation_found') found.set(effect.id, foundBy(notes, effect, told));
    else if (effect.type === 'violation_withdrawn') found.delete(effect.id);
    else if (effect.type === 'judged') noteJudged(notes, effect, { place: places.of(effect), by: told.by });
  }
}

/** Nobody is guessed: where the roles of the clause lead to two people, a supervisor would name the one. */
function foundBy({ book, lastOf }: Notes, finding: Finding, { edition }: Told): Found {
  const consequence = book.edition(edition).consequences.get(`${finding.clause}/${finding.control}`);
  const ids = new Set(consequence?.spec.subject.flatMap(role => lastOf.get(role)?.id ?? []));
  const [only = null] = ids;
  return { finding, edition, personId: ids.size === 1 ? only : null };
}

function noteJudged(
  { occasions, judged }: Notes,
  { outcome, at }: Judged,
  { place, by }: { readonly place: string; readonly by: Doer | null },
): void {
  const nth = (judged.get(place) ?? 0) + 1;
  judged.set(place, nth);
  occasions.set(occasionKey(place, nth), { place, standing: outcome, at, by });
}

const keys = new Map<string, string[]>();

/** Such as `S2.BUS.10/deadline1#2`; the same text each time, so that finding it costs no hashing. */
function occasionKey(place: string, nth: number): string {
  let ofPlace = keys.get(place);
  if (!ofPlace) {
    ofPlace = [];
    keys.set(place, ofPlace);
  }
  ofPlace[nth] ??= `${place}#${nth}`;
  return ofPlace[nth];
}

function occasionsOf(
  { book, occasions, stoppers }: Notes,
  { clocks }: SubjectState,
): ReadonlyMap<string, Occasion> {
  for (const clock of clocks) {
    const standing = standingOf(clock);
    if (!standing) continue;
    const nth = Number(clock.id.slice(clock.id.lastIndexOf('#') + 1));
    const place = placesOf(book.edition(clock.edition)).of(clock);
    const by = stoppers.get(clock.id) ?? null;
    occasions.set(occasionKey(place, nth), { place, standing, at: instantOf(clock), by });
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
