import type { EpochMs } from '#kernel/time.ts';
import type { Clock } from './state.ts';
import type { Values } from './vocabulary.ts';

/** How one occasion of a clause ended. `overridden`: the condition was not met and an authorised person let it pass. */
export type Outcome = 'kept' | 'broken' | 'overridden';

/** A verdict that is no clock's: of a gate or of a record. */
export type Judged = Extract<Effect, { readonly type: 'judged' }>;

export type Measured = Extract<Effect, { readonly type: 'measured' }>;

/** Evidence for a sanction or a reward. */
export interface Finding {
  /** The same for the same facts, in every replay: `<clause>/<control>:<what it rests on>`. */
  readonly id: string;
  readonly clause: string;
  readonly control: number;
  /** The role of the person who answers for it: of several the one that the acting person has, else the first. */
  readonly role: string;
  readonly at: EpochMs;
  readonly cause:
    | { readonly of: 'event'; readonly event: string }
    | { readonly of: 'clock'; readonly clause: string; readonly clock: string }
    | { readonly of: 'judged'; readonly clause: string; readonly control: number };
  /** How late, for `per: minute`; null where it is no matter of lateness or the end is not known yet. */
  readonly lateMs: number | null;
  /** What the facts were that its conditions read. */
  readonly grounds: Values;
  /** What the units came to, where the clause counts any. */
  readonly units: number | null;
}

/** What an event did, beside changing the state. The road writes these down; nothing else is derived from clauses. */
export type Effect =
  | { readonly type: 'clock_started'; readonly clock: Clock }
  | { readonly type: 'clock_paused'; readonly clock: Clock }
  | { readonly type: 'clock_resumed'; readonly clock: Clock }
  /** Its limit was worked out again because a fact of its table changed. */
  | { readonly type: 'clock_recalculated'; readonly clock: Clock; readonly before: EpochMs }
  | { readonly type: 'clock_cancelled'; readonly clock: Clock }
  /** Opened again after it was stopped; its verdict is withdrawn. */
  | { readonly type: 'clock_reopened'; readonly clock: Clock }
  /** A warning instant passed; `roles` are those to be told. */
  | {
      readonly type: 'clock_warned';
      readonly clock: Clock;
      readonly at: EpochMs;
      readonly roles: readonly string[];
    }
  /** The limit passed while the clock was open; `roles` are those to be told. */
  | { readonly type: 'clock_overdue'; readonly clock: Clock; readonly roles: readonly string[] }
  /** The clock was stopped; `clock.status` is `kept` or `broken`. */
  | { readonly type: 'clock_stopped'; readonly clock: Clock }
  /** A verdict that is no clock's: of a gate passed or overridden, of a record found complete or not. */
  | {
      readonly type: 'judged';
      readonly clause: string;
      readonly control: number;
      readonly outcome: Outcome;
      readonly at: EpochMs;
      /** Names of facts that a record lacked, for `broken` records. */
      readonly missing: readonly string[];
    }
  | { readonly type: 'graded'; readonly clause: string; readonly control: number; readonly grade: string }
  /**
   * An event or a verdict counted for an indicator: added to its part of the fraction, at the instant whose period it
   * belongs to. A withdrawn verdict is taken away by a negative amount at the instant of the verdict.
   */
  /** An event or a broken occasion that proposes a sanction or a reward; what it comes to is said by `measureOf`. */
  | (Finding & { readonly type: 'violation_found' | 'merit_found' })
  /** A late report shows that the occasion had been kept: its violation falls away. */
  | (Finding & { readonly type: 'violation_withdrawn' })
  | {
      readonly type: 'measured';
      readonly clause: string;
      readonly control: number;
      readonly part: 'numerator' | 'denominator';
      readonly amount: number;
      readonly at: EpochMs;
    };
