import type { Pool } from 'pg';
import type { Book } from '#engine/compile.ts';
import type { EngineEvent } from '#engine/event.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import type { GroupCommit } from '#platform/database/group-commit.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Announce } from '#platform/live/announcer.ts';
import type { Numbers } from '#platform/numbers/numbers.ts';
import type { Context, SubjectKind, Told } from './command.ts';

/** The regulation in force and the editions before it. */
export interface Regulations {
  /** The edition under which a subject that begins now is judged. */
  inForce(): string;
  /** The edition that judges what happens at an instant to a subject which was judged by another one so far. */
  editionAt(current: string, at: EpochMs): string;
  readonly book: Book;
  readonly vocabulary: Vocabulary;
}

/** What became of the subject by what is heard, and the regulation that judges it. */
export interface Heard {
  readonly state: SubjectState;
  readonly regulations: Regulations;
}

/** Hears what happened to a subject, in the same transaction; what it answers is told as well. */
export type Reaction = (
  tx: Tx,
  event: EngineEvent,
  context: Context,
  heard: Heard,
) => Promise<readonly Told[]>;

/** The earliest open limit of a subject, for lists sorted by it. */
export interface Due {
  readonly dueAt: EpochMs | null;
  readonly clause: string | null;
  /** From when on it is shown as at risk. */
  readonly riskAt: EpochMs | null;
}

/** Keeps the due time beside the rows that lists sort. */
export type DueProjection = (tx: Tx, id: string, due: Due) => Promise<unknown>;

/** All that the one way in needs. Made once by `app`. */
export interface Road {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly numbers: Numbers;
  readonly zone: string;
  readonly regulations: Regulations;
  readonly reactions: Readonly<Record<string, readonly Reaction[]>>;
  /** For what is past: clocks that are open at the end of an imported log stay as the log left them. */
  readonly timeStandsStill?: true;
  /** For what began elsewhere and goes on here: nobody is told what has happened so far. */
  readonly tellsNobody?: true;
  readonly dueProjections: Readonly<Partial<Record<SubjectKind, DueProjection>>>;
  /** For verbs that many call at once; without it each has a transaction of its own. */
  readonly groupCommit?: GroupCommit;
  /** Tells screens that are open what has changed. */
  readonly announce?: Announce;
}
