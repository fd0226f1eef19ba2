import type { LocalText } from '#kernel/locale.ts';
import type { DueProcess, RewardControl, SanctionControl } from './conduct.ts';
import type { ApprovalControl, ChargeControl, DutyControl } from './obligation.ts';
import type { FormSpec } from './paper.ts';
import type { Value } from './vocabulary.ts';

export type { DueProcess, RewardControl, SanctionControl } from './conduct.ts';
export type { ApprovalControl, ChargeControl, DutyControl } from './obligation.ts';
export type { FieldSpec, FieldType, FormSpec, FormTelling } from './paper.ts';

/** A regulation as a pack or an edition writes it, after its shape has been checked. Compiled once by `compile`. */
export interface Regulation {
  /** Name of the pack, such as `bus-maker`. */
  readonly pack: string;
  readonly version: string;
  readonly title: LocalText;
  readonly source: string;
  readonly settings: Readonly<Record<string, Setting>>;
  readonly forms?: readonly FormSpec[];
  /** What sanctions and rewards follow that say no due process of their own. */
  readonly dueProcess?: DueProcess;
  readonly chapters: readonly Chapter[];
}

/** A number of the company's own, which conditions and limits may name as `settings.<name>`. */
export interface Setting {
  readonly value: string | number | boolean;
  /** The source leaves it blank, and `value` is only proposed: a company must fill it in before enactment. */
  readonly proposed?: boolean;
  readonly meaning: LocalText;
  readonly unit?: string;
  readonly choices?: readonly Exclude<Value, null>[];
}

export interface Chapter {
  /** Number as printed, such as `3` or `第三章`. */
  readonly no: string;
  readonly title: LocalText;
  readonly clauses: readonly Clause[];
}

export interface Clause {
  /** Identity across editions and packs, such as `S2.BUS.10`. */
  readonly id: string;
  /** Number as printed, such as `3.10`. */
  readonly no: string;
  readonly text: LocalText;
  readonly controls: readonly Control[];
}

export type Control =
  | DeadlineControl
  | GateControl
  | RecordControl
  | IndicatorControl
  | GradeControl
  | GuidelineControl
  | ApprovalControl
  | DutyControl
  | ChargeControl
  | SanctionControl
  | RewardControl;

/** A CEL expression over facts, events and settings. */
export type Expression = string;

/** 时限: a clock from one event to another. */
export interface DeadlineControl {
  readonly kind: 'deadline';
  readonly name: LocalText;
  /** Role that answers for it. */
  readonly holder: string;
  readonly from: readonly EventMatch[];
  readonly to: readonly EventMatch[];
  readonly cancel: readonly EventMatch[];
  /** Asked when `from` happens: without it the clause does not apply. */
  readonly when?: Expression;
  /** Rows in order; the first whose condition holds gives the limit. The last may have none. No row: no clock. */
  readonly within: readonly LimitRow[];
  /** A fact that holds an instant or a date, from which the limit is counted back. */
  readonly before?: string;
  /** A fact that holds an instant or a date, from which the limit is counted instead of from the event. */
  readonly after?: string;
  /** `calendar`: round the clock. `working`: opening hours of the subject's calendar. */
  readonly time: 'calendar' | 'working';
  /** What pauses it, counted in the clause's own time; without it nothing does. */
  readonly pause?: {
    readonly on: readonly EventMatch[];
    readonly resume: readonly EventMatch[];
    /** All waiting of one clock together, round the clock; then it goes on by itself. Without it there is no end. */
    readonly atMost?: string;
  };
  readonly warn: readonly Warning[];
  /** Who is told when the limit passes. */
  readonly escalate: readonly string[];
  /** When `from` happens again while the clock is open: keep it, start it anew, or run one more beside it. Default `keep`. */
  readonly again: 'keep' | 'restart' | 'another';
  /** After it was stopped: an event that opens it again, the stopped time counting as a pause, or from zero. */
  readonly reopen?: { readonly on: readonly EventMatch[]; readonly how: 'continue' | 'restart' };
  /** A limit that is used up exactly at closing time is due at `closing` (default) or at the next `opening`. */
  readonly exactFit: 'closing' | 'opening';
  /** Work the limit out again when a fact of `within` or `when` changes while it is open. Default true. */
  readonly recalculate: boolean;
}

/** Before the limit: `75%` of it, or a span such as `2h`, with who is told. */
export interface Warning {
  readonly at: string;
  readonly tell: readonly string[];
}

export interface EventMatch {
  readonly event: string;
  /** Over `event.<field>` as well as facts. */
  readonly where?: Expression;
}

export interface LimitRow {
  readonly when?: Expression;
  /** As `parseLimit` reads it: `30m`, `24h`, `3d`, `2wd end`, `1mo on 4`. */
  readonly limit: string;
  /** Instead of those of the deadline. */
  readonly warn?: readonly Warning[];
  readonly escalate?: readonly string[];
}

/** 关口: refuses an action until its condition holds. */
export interface GateControl {
  readonly kind: 'gate';
  readonly name: LocalText;
  readonly action: string;
  readonly when?: Expression;
  readonly require: Expression;
  /** What the person is told, in words. */
  readonly obstacle: LocalText;
  readonly lift: readonly string[];
  /** Who may let it pass all the same, giving a reason. */
  readonly override: readonly string[];
}

/** 记录: facts that must be known when an event happens; with `blocks` also a gate before that action. */
export interface RecordControl {
  readonly kind: 'record';
  readonly name: LocalText;
  /** Id of a form of the pack, which must be filed in complete, or a printed name such as 《服务报告》. */
  readonly form: string;
  readonly filledBy: string;
  readonly fields: readonly string[];
  readonly when?: Expression;
  readonly at: readonly EventMatch[];
  readonly blocks?: string;
  readonly lift: readonly string[];
}

/** 指标: a fraction over events or verdicts, with target and period. */
export interface IndicatorControl {
  readonly kind: 'indicator';
  readonly name: LocalText;
  readonly numerator: Measure;
  readonly denominator: Measure;
  readonly target: { readonly atLeast?: number; readonly below?: number; readonly atMost?: number };
  readonly period: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly unit: 'percent' | 'number';
}

/** A sum over events (`count` adds 1, else `sum` is an expression) or a count of verdicts of clauses. */
export type Measure =
  | { readonly of: 'events'; readonly match: readonly EventMatch[]; readonly sum?: Expression }
  | {
      readonly of: 'verdicts';
      readonly clauses: readonly string[];
      readonly outcomes: readonly ('kept' | 'broken' | 'overridden')[];
    };

/** 分级: a class by thresholds, worked out again when its facts change; readable as `grade("<clause>")`. */
export interface GradeControl {
  readonly kind: 'grade';
  readonly name: LocalText;
  readonly bands: readonly {
    readonly when?: Expression;
    readonly grade: string;
    readonly label: LocalText;
  }[];
}

/** 守则: conduct that no machine decides; shown as text, checklist item or survey question. */
export interface GuidelineControl {
  readonly kind: 'guideline';
  readonly shownAs: 'text' | 'checklist' | 'survey' | 'training';
  /** For checklists: the action before which it is shown. */
  readonly before?: string;
}
