import type { EpochMs } from '#kernel/time.ts';
import type { Values } from './vocabulary.ts';

/** What happened to a subject, in the form that the engine reads. Its log is the only thing verdicts depend on. */
export interface EngineEvent {
  readonly type: string;
  /** When it happened, as the actor's device told. */
  readonly at: EpochMs;
  /** What clauses may ask of this one event (`event.score` in an expression). */
  readonly data?: Values;
  /** Facts of the subject that changed with it; they hold from now on. */
  readonly facts?: Values;
  /** The actor's roles, for clauses that ask who did it. */
  readonly roles?: readonly string[];
  /** The action that led to it: the gates before that action are judged with it. Only on the first event of a command. */
  readonly action?: string;
  /** What the gates were shown beforehand, over what was known: the action's input as it would be. */
  readonly proposed?: Values;
  /** Clauses whose gates an authorised person let pass, giving a reason. */
  readonly overridden?: readonly string[];
  /** The edition in force from now on, when it is another: open clocks keep theirs. */
  readonly edition?: string;
}
