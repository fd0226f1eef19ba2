import type { LocalText } from '#kernel/locale.ts';
import type { Amount, Percent } from './obligation.ts';
import type { EventMatch, Expression } from './regulation.ts';

/** What triggers a sanction or a reward, and what it may come to. */
interface Consequence {
  readonly name: LocalText;
  /** Who answers for it has one of these roles. */
  readonly subject: readonly [string, ...(readonly string[])];
  readonly on: readonly EventMatch[];
  readonly when?: Expression;
  /** What `per` is multiplied by. */
  readonly units?: Expression;
  /** What a person may name as the cause who proposes it by hand; one is told from another by its English words. */
  readonly causes: readonly LocalText[];
  readonly steps: readonly MeasureStep[];
  /** Its own, or that of the pack. */
  readonly dueProcess?: DueProcess;
}

/** 处罚: a violation becomes a measure, by due process. */
export interface SanctionControl extends Consequence {
  readonly kind: 'sanction';
  /** Clauses of which a broken occasion proposes it. */
  readonly breachOf: readonly string[];
}

/** 奖励: a merit becomes a measure, by the same road. */
export interface RewardControl extends Consequence {
  readonly kind: 'reward';
}

export type Penalty =
  | 'education'
  | 'oral_warning'
  | 'written_warning'
  | 'final_warning'
  | 'self_criticism'
  | 'criticism'
  | 'demerit'
  | 'major_demerit'
  | 'deduction'
  | 'compensation'
  | 'points'
  | 'counted_late'
  | 'counted_leave'
  | 'counted_absence'
  | 'claim_refused'
  | 'loss_of_award'
  | 'loss_of_allowance'
  | 'order_to_settle'
  | 'pay_cut'
  | 'demotion'
  | 'advised_resignation'
  | 'dismissal'
  | 'legal_pursuit'
  | 'decided';

export type Honour =
  | 'praise'
  | 'commendation'
  | 'certificate'
  | 'publicity'
  | 'bonus'
  | 'points'
  | 'merit'
  | 'major_merit'
  | 'promotion'
  | 'decided';

/** What a percentage is of. */
export type Base =
  | 'day_wage'
  | 'month_wage'
  | 'month_bonus'
  | 'allowance'
  | 'loss'
  | 'claim'
  | 'project_profit'
  | 'contract_value'
  | 'order_value';

/** `decided`: the one who decides says how much. */
export type Sum =
  | Amount
  | 'decided'
  | { readonly from: Amount; readonly to: Amount }
  | { readonly percent: Percent; readonly of: Base };

/** A row of the table of measures. Rows that apply alike are alternatives for the one who decides. */
export interface MeasureStep {
  /** All together. */
  readonly measures: readonly (Penalty | Honour)[];
  readonly when?: Expression;
  /** From the how-manieth time in the window on, this one included. */
  readonly fromCount: number;
  /** `month`, `quarter`, `half_year`, `year` of the calendar, `last 6mo` rolling, or `ever`. */
  readonly window: string;
  /** Added up. */
  readonly amounts: readonly Sum[];
  readonly per: 'time' | 'minute' | 'hour' | 'day' | 'month' | 'item';
  readonly points: number;
  /** Days of absence or leave that it counts as. */
  readonly days: number;
  readonly cap?: Amount;
  readonly capPer: 'time' | 'month' | 'year';
}

/** How a proposed measure becomes final. What a source does not say has the default named in `regulations/README.md`. */
export interface DueProcess {
  /** Roles that inquire into the facts before anything is proposed; nobody: it is not asked for. */
  readonly verifiedBy: readonly string[];
  readonly educationFirst: boolean;
  readonly proposedBy: readonly string[];
  readonly confirmedBy: readonly string[];
  readonly excuses: readonly string[];
  /** The person is heard before it is decided. */
  readonly hearingWithin: string | null;
  readonly decidedBy: readonly string[];
  readonly slip: string | null;
  readonly servedWithin: string | null;
  readonly signedByPerson: boolean;
  /** How many sign where the person refuses to. */
  readonly witnesses: number;
  readonly onRefusal: readonly Penalty[];
  /** Null: there is no appeal. */
  readonly appealWithin: string | null;
  readonly appealTo: readonly string[];
  readonly answerWithin: string;
  readonly payroll: 'same_month' | 'next_month' | 'none';
  readonly paidInto: LocalText | null;
  readonly expiresAfter: string;
}
