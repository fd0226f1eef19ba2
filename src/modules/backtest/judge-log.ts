import type { Book } from '#engine/compile.ts';
import type { Effect, Finding, Judged, Measured } from '#engine/effect.ts';
import { follow } from '#engine/follow.ts';
import { type Clock, newSubject, type SubjectState } from '#engine/state.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Doer, LogEntry } from './log-stream.ts';
import { placesOf } from './places.ts';
import type { Pair } from './tallies.ts';
import { type Rest, withUnchanged } from './unchanged.ts';

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

/** By what a log is judged. */
export interface Judging {
  /** The editions that judged it, as the log itself names them. */
  readonly past: Book;
  /** The draft, and the edition in it that judges from the beginning to the end. */
  readonly draft: { readonly book: Book; readonly edition: string };
  /** What the draft changes of the edition in which the log begins; without it all of the draft is worked out. */
  readonly rest?: Rest | undefined;
  /** Until when time passes for clocks that are still open; null leaves them as the log does. */
  readonly now: EpochMs | null;
}

/**
 * Sends a log through the engine, under the editions that judged it and under a draft, side by side. Pure: before comes
 * to the verdicts that were given.
 */
export function judgeLog(
  entries: readonly LogEntry[],
  { past, draft: whole, rest, now }: Judging,
): Pair<Judgement> {
  const recorded = entries[0]?.event.edition ?? '';
  const changing = rest && staysIn(recorded, entries) ? rest : undefined;
  const draft = { ...whole, ...(changing && { book: changing.book }) };
  const following = follow([
    { book: past, edition: recorded },
    { ...draft, stays: true },
  ]);
  const lastOf = new Map<string, Doer>();
  const [before, after] = [newNotes(past, lastOf), newNotes(draft.book, lastOf)];
  const write = (by: Doer | null, effects: ReturnType<typeof following.next>) => {
    note(before, effects[0], { edition: following.edition(0), by });
    note(after, effects[1], { edition: following.edition(1), by });
  };
  for (const { event, by } of entries) {
    for (const role of event.roles ?? []) lastOf.set(role, by);
    write(by, following.next(event));
  }
  if (now !== null) write(null, following.until(now));
  const [was, is] = following.end();
  const judged = { before: judgementOf(before, was), after: judgementOf(after, is) };
  if (!changing) return judged;
  const unchanged = { ...changing.unchanged, edition: draft.edition };
  return { ...judged, after: withUnchanged(judged.after, judged.before, unchanged) };
}

/** Where a log goes over to another edition, the draft is compared with more than one. */
function staysIn(recorded: string, entries: readonly LogEntry[]): boolean {
  return entries.every(({ event: { edition } }) => edition === undefined || edition === recorded);
}

function judgementOf(notes: Notes, state: SubjectState = newSubject('')): Judgement {
  const { measured, found } = notes;
  return { state, occasions: occasionsOf(notes, state), measured, found: [...found.values()] };
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
  readonly lastOf: ReadonlyMap<string, Doer>;
}

function newNotes(book: Book, lastOf: Notes['lastOf']): Notes {
  const [occasions, judged, stoppers] = [new Map(), new Map(), new Map()];
  return { book, occasions, judged, stoppers, measured: [], found: new Map(), lastOf };
}

interface Told {
  readonly edition: string;
  readonly by: Doer | null;
}

function note(notes: Notes, effects: readonly Effect[] | undefined, told: Told): void {
  if (!effects || effects.length === 0) return;
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
