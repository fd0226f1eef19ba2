import type { LocalText } from '#kernel/locale.ts';
import type { EventMatch, Expression, Warning } from './regulation.ts';

/** A number as the pack writes it, or a setting of the company as `settings.<name>`. */
export type Percent = number | string;

/** Yuan as decimal text, or a setting of the company as `settings.<name>`. */
export type Amount = string;

/** 审批: a form with a chain of those who decide on it. With `actions` also a gate before them. */
export interface ApprovalControl {
  readonly kind: 'approval';
  readonly name: LocalText;
  /** Id of a form of the pack, or a printed name such as 《借款单》. */
  readonly form: string;
  readonly askedBy: readonly string[];
  readonly when?: Expression;
  readonly chain: readonly ApprovalStep[];
  /** What `above` is compared with. */
  readonly amount?: Expression;
  readonly actions: readonly string[];
  /** Whether one approval serves one action or all that follow on the same subject. */
  readonly serves: 'one' | 'all';
  readonly override: readonly string[];
  readonly time: 'calendar' | 'working';
  readonly mayWithdraw: boolean;
}

export interface ApprovalStep {
  readonly roles: readonly string[];
  /**
   * Of several roles each is one voice; of a single role each person asked is one. `all` and `share` (in percent) say
   * how many must approve, with `any` the first who decides.
   */
  readonly together: 'all' | 'any' | { readonly share: Percent };
  readonly name?: LocalText;
  readonly when?: Expression;
  readonly above?: Amount;
  readonly within?: string;
  readonly warn: readonly Warning[];
  readonly escalate: readonly string[];
  readonly mayDelegate: boolean;
}

/** 例行工作: what a role has to do again and again, or each time that something happened. */
export interface DutyControl {
  readonly kind: 'duty';
  readonly name: LocalText;
  readonly holder: string;
  readonly every?: 'occasion' | 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year' | 'season';
  /** How often in each period. */
  readonly times: number;
  readonly dueDay?: number | 'last';
  readonly weekday?: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
  /** `08:30`, `opening`, `closing`; without it the end of the day. */
  readonly at?: string;
  readonly shift: 'none' | 'previous_working_day' | 'next_working_day' | 'skip';
  /** How long before it is due it shows up; without it when its period begins. */
  readonly opens?: string;
  readonly about: 'this' | 'previous';
  /** Days of the year, `05-20`, or settings that hold them. */
  readonly season?: { readonly from: string; readonly to: string };
  readonly on: readonly EventMatch[];
  readonly within?: string;
  readonly time: 'calendar' | 'working';
  readonly forEach?: string;
  readonly when?: Expression;
  /** Events that fulfil it by themselves. */
  readonly done: readonly EventMatch[];
  /** Id of a form of the pack, or words. */
  readonly proof?: string;
  readonly warn: readonly Warning[];
  readonly escalate: readonly string[];
}

export type Payer = 'company' | 'customer' | 'agent' | 'supplier' | 'insurer' | 'person';

export type Price =
  | 'free'
  | 'cost'
  | 'preferential'
  | 'list'
  | 'agreed'
  | {
      readonly yuan: Amount;
      readonly per?: 'time' | 'hour' | 'day' | 'km' | 'piece' | 'person';
    }
  | { readonly percent: Percent; readonly of: 'list' | 'cost' };

/** 收费: who pays for what under which condition. Of several that hold, the first in the document decides. */
export interface ChargeControl {
  readonly kind: 'charge';
  readonly name: LocalText;
  readonly when?: Expression;
  /** One with 100 percent, or several. */
  readonly payers: readonly { readonly payer: Payer; readonly percent: Percent }[];
  readonly parts: Price;
  readonly labour: Price;
  readonly travel?: Price;
  /** Whoever pays is told, or asked to agree, before the work begins. */
  readonly before?: 'told' | 'agreed';
}
