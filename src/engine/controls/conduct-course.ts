import type { Fen } from '#kernel/money.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Honour, Penalty } from '../conduct.ts';

/**
 * - `found`: a violation or merit with its evidence, nothing more; `proposed`: a measure is proposed;
 * - `confirmed` by the supervisor; `excused`, `dismissed`: it ended there;
 * - `decided`: the measure is fixed; `served`: the person has the slip; `effective`: signed, or witnessed;
 * - `appealed`; `final`: no appeal can change it any more; `annulled` on appeal;
 * - `settled`: carried to the pay; `expired`: no longer shown or counted.
 */
export type ConductStatus =
  | 'found'
  | 'proposed'
  | 'confirmed'
  | 'excused'
  | 'dismissed'
  | 'decided'
  | 'served'
  | 'effective'
  | 'appealed'
  | 'final'
  | 'annulled'
  | 'settled'
  | 'expired'
  | 'withdrawn';

/** How one violation or merit goes its way. Plain data: the same acts give the same course. */
export interface ConductCourse {
  /** `<clause>/<control>` in the edition under which it was found. */
  readonly consequence: string;
  readonly edition: string;
  /** Id of the finding: the same facts are judged once. */
  readonly finding: string;
  /** Id of the one person that it is about. Departments and groups are not punished. */
  readonly person: string;
  readonly status: ConductStatus;
  readonly verified: boolean;
  readonly heard: boolean;
  readonly proposed: Proposal | null;
  /** What was decided, or answered on appeal. */
  readonly decided: Decided | null;
  readonly servedAt: EpochMs | null;
  /** How it became effective. */
  readonly signature: 'signed' | 'witnessed' | 'not_asked' | null;
  readonly witnesses: readonly string[];
  readonly appeal: { readonly at: EpochMs; readonly words: string } | null;
  /** Until when the next act should come, or may: hearing, serving, appeal, answer; null where nothing is set. */
  readonly dueAt: EpochMs | null;
  readonly expiresAt: EpochMs | null;
  readonly acts: readonly Act[];
}

export interface Proposal {
  readonly by: string;
  readonly measures: readonly (Penalty | Honour)[];
  /** Bounds as `measureOf` says; null where the one who decides is free. */
  readonly fromFen: Fen | null;
  readonly toFen: Fen | null;
  readonly points: number;
  readonly days: number;
}

export interface Decided {
  readonly by: string;
  readonly measures: readonly (Penalty | Honour)[];
  readonly fen: Fen;
  readonly points: number;
  readonly days: number;
}

/** What was done, by whom: the file that the person may read. */
export interface Act {
  readonly act: string;
  readonly by: string;
  readonly at: EpochMs;
  readonly words: string | null;
}

/** A finding with which it begins. */
export interface Opening {
  readonly consequence: string;
  readonly edition: string;
  readonly finding: string;
  readonly person: string;
}

/** Where a course has come to nothing, its facts may be looked at again. */
export const cameToNothing: readonly ConductStatus[] = ['excused', 'dismissed', 'annulled', 'withdrawn'];

/**
 * Opens the file of a finding about one person. Refuses facts for which the person is or was already called to
 * account, by this or another clause.
 */
export function openConduct(opening: Opening, others: readonly ConductCourse[]): ConductCourse | Refused {
  const isSame = ({ person, finding, status }: ConductCourse) =>
    person === opening.person &&
    factsOf(finding) === factsOf(opening.finding) &&
    !cameToNothing.includes(status);
  const before = others.find(isSame);
  if (before) return refuse('conduct.punished_already', { params: { clause: before.consequence } });
  return {
    ...opening,
    status: 'found',
    verified: false,
    heard: false,
    proposed: null,
    decided: null,
    servedAt: null,
    signature: null,
    witnesses: [],
    appeal: null,
    dueAt: null,
    expiresAt: null,
    acts: [],
  };
}

/** What a finding rests on, whichever clause found it. */
function factsOf(finding: string): string {
  return finding.slice(finding.indexOf(':') + 1);
}
