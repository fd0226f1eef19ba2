import type { EpochMs } from '#kernel/time.ts';
import type { Penalty } from '../conduct.ts';
import type { DueProcess } from '../regulation.ts';
import type { Decided, Proposal } from './conduct-course.ts';

/** Who does something, when, with which words. */
export interface Doing {
  /** Id of the person. */
  readonly by: string;
  readonly roles: readonly string[];
  readonly at: EpochMs;
  readonly words?: string;
}

/** What may be done with a violation or a merit. */
export type ConductAct = Doing &
  (
    | { readonly act: 'verify' | 'hear' | 'serve' | 'sign' | 'appeal' | 'settle' | 'expire' | 'withdraw' }
    /** The term of appeal is over: what was decided is final. */
    | { readonly act: 'close' }
    | { readonly act: 'propose'; readonly proposal: Omit<Proposal, 'by'> }
    | { readonly act: 'confirm' | 'dismiss' }
    | { readonly act: 'excuse'; readonly excuse: string }
    | { readonly act: 'decide'; readonly decision: Omit<Decided, 'by'> }
    | {
        readonly act: 'refuse_signature';
        /** Ids of those who sign instead. */
        readonly witnesses: readonly string[];
        /** What follows the refusal, where the clause has it and the evidence is clear. */
        readonly follows?: Penalty;
      }
    | { readonly act: 'answer'; readonly answer: 'upheld' | 'annulled' | Omit<Decided, 'by'> }
  );

/** How limits of the due process are counted: in the calendar of the person's branch. */
export interface Terms {
  readonly process: DueProcess;
  /** The instant of a limit such as `3d` after another. */
  readonly after: (limit: string, from: EpochMs) => EpochMs;
  /** The instant a span such as `1y` after another; null for `forever`. */
  readonly expiry: (span: string, from: EpochMs) => EpochMs | null;
  /** An earlier measure for this person by the same clause: where education comes first, it has been. */
  readonly isRepeated: boolean;
}
