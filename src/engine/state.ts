import type { EpochMs } from '#kernel/time.ts';
import type { Values } from './vocabulary.ts';

/**
 * - `running`, `paused`: open;
 * - `kept`: stopped in time, at the very instant of the limit included;
 * - `broken`: stopped late, or still open although the limit has passed (`noticedAt` set);
 * - `cancelled`: its occasion went away.
 */
export type ClockStatus = 'running' | 'paused' | 'kept' | 'broken' | 'cancelled';

export interface Pause {
  readonly from: EpochMs;
  readonly to: EpochMs | null;
  readonly reason: string | null;
  /** When it ends by itself, where its clause says for how long waiting may go on. */
  readonly until?: EpochMs;
}

export interface Given {
  readonly data: Values;
  readonly roles: readonly string[];
}

/** A clock that a `deadline` control started on a subject. */
export interface Clock {
  /** `<clause>/<index of the control in the clause>#<n-th time on this subject>`. */
  readonly id: string;
  readonly clause: string;
  readonly control: number;
  /** The edition of the regulation under which it began, and by which it is judged to its end. */
  readonly edition: string;
  readonly status: ClockStatus;
  readonly startedAt: EpochMs;
  /** Type of the event that started it. */
  readonly startedBy: string;
  /** The event that started it and its actor, kept where the clause's conditions ask for them; else null. */
  readonly given: Given | null;
  /** What the facts of the clause's conditions were when the limit was last worked out. */
  readonly grounds: Values;
  /** The row of the limit table that applied, counted from 0; -1 when facts changed so that none applies. */
  readonly band: number;
  /** The limit as written in the clause: `24h`, `30m`, `3d`, `2wd`. */
  readonly limit: string;
  /** The calendar that the limit is counted in; null when it needs none. */
  readonly calendar: string | null;
  /** While paused: as if the waiting ended where it began. */
  readonly dueAt: EpochMs;
  /** Instants of warnings still to come, in order; empty while paused. */
  readonly warnings: readonly EpochMs[];
  readonly pauses: readonly Pause[];
  readonly stoppedAt: EpochMs | null;
  /** Type of the event that stopped it. */
  readonly stoppedBy: string | null;
  /**
   * Set when the passing of the limit was noticed while the clock was open: the instant of the limit, so that it does
   * not depend on when a timer looked. Null again when a late report shows that the clock had been stopped in time.
   */
  readonly noticedAt: EpochMs | null;
}

export interface Seen {
  readonly count: number;
  readonly firstAt: EpochMs;
  readonly lastAt: EpochMs;
}

/** All that the engine knows of a subject: a pure function of its events in the order of its log. */
export interface SubjectState {
  readonly edition: string;
  readonly facts: Values;
  readonly seen: Readonly<Record<string, Seen>>;
  readonly clocks: readonly Clock[];
  /** Class given by each `grade` clause. */
  readonly grades: Readonly<Record<string, string>>;
  /**
   * Forms filed (by id) and approvals given (by `<clause>/<control>`) that still serve, with the instant. Left out
   * while there are none.
   */
  readonly papers?: Readonly<Record<string, EpochMs>> | undefined;
  /** Instant of the latest event applied. */
  readonly at: EpochMs;
}

/** A subject of which nothing has happened yet. */
export function newSubject(edition: string): SubjectState {
  return { edition, facts: {}, seen: {}, clocks: [], grades: {}, at: 0 };
}
