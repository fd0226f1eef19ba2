import Type from 'typebox';
import {
  Amount,
  ClauseIds,
  Condition,
  closed,
  Events,
  expects,
  FormName,
  Limit,
  oneOf,
  oneOrMore,
  Percent,
  Quantity,
  Roles,
  Span,
  Text,
  Words,
} from './schema-parts.ts';

const optional = Type.Optional;

const penalties = [
  'education',
  'oral_warning',
  'written_warning',
  'final_warning',
  'self_criticism',
  'criticism',
  'demerit',
  'major_demerit',
  'deduction',
  'compensation',
  'points',
  'counted_late',
  'counted_leave',
  'counted_absence',
  'claim_refused',
  'loss_of_award',
  'loss_of_allowance',
  'order_to_settle',
  'pay_cut',
  'demotion',
  'advised_resignation',
  'dismissal',
  'legal_pursuit',
  'decided',
] as const;

const honours = [
  'praise',
  'commendation',
  'certificate',
  'publicity',
  'bonus',
  'points',
  'merit',
  'major_merit',
  'promotion',
  'decided',
] as const;

/** What a percentage is of. The figure comes with the case, or is asked for when the measure is worked out. */
const bases = [
  'day_wage',
  'month_wage',
  'month_bonus',
  'allowance',
  'loss',
  'claim',
  'project_profit',
  'contract_value',
  'order_value',
] as const;

const Sum = Type.Union(
  [
    Amount,
    closed({ from: Amount, to: Amount }),
    closed({ percent: Percent, of: oneOf(bases) }),
    Type.Literal('decided'),
  ],
  expects('sum'),
);

const window = Type.String({
  pattern: '^(month|quarter|half_year|year|ever|last \\d+(d|mo|y))$',
  ...expects('window'),
});

const counted = {
  /** Applies where it holds: over facts, and `event.<field>` where an event proposes it. */
  when: optional(Condition),
  /** From the how-manieth time in the window on, this one included. Default 1. */
  from_count: optional(Type.Integer({ minimum: 1 })),
  window: optional(window),
  amount: optional(oneOrMore(Sum, 'sums')),
  per: optional(oneOf(['time', 'minute', 'hour', 'day', 'month', 'item'])),
  points: optional(Type.Number({ minimum: 0 })),
  /** Days of absence or leave that it counts as. */
  days: optional(Type.Number({ minimum: 0 })),
  /** What it may come to at most, together with all the same in `cap_per`. */
  cap: optional(Amount),
  cap_per: optional(oneOf(['time', 'month', 'year'])),
};

const dueProcess = {
  /** Facts are inquired into by these before anything is proposed. */
  verified_by: optional(Roles),
  /** Education comes before penalty. */
  education_first: optional(Type.Boolean()),
  /** Who may propose; by default the one who confirms. */
  proposed_by: optional(Roles),
  /** Who confirms, excuses with a reason or dismisses; by default the one who decides. */
  confirmed_by: optional(Roles),
  excuses: optional(oneOrMore(Words, 'excuses')),
  hearing_within: optional(Limit),
  decided_by: Roles,
  /** Id of a form of the pack, or a printed name such as 《处罚单》. */
  slip: optional(FormName),
  served_within: optional(Limit),
  signed_by_person: optional(Type.Boolean()),
  /** How many sign where the person refuses to. */
  witnesses: optional(Type.Integer({ minimum: 1 })),
  /** What may follow where evidence is clear and the person refuses to sign. */
  on_refusal: optional(oneOrMore(oneOf(penalties), 'measures')),
  /** After it was served. Default 3d; none: there is no appeal. */
  appeal_within: optional(Type.Union([Limit, Type.Literal('none')], expects('limit_or_none'))),
  /** Who answers; never the one who proposed or decided. By default whoever else may decide, or the general manager. */
  appeal_to: optional(Roles),
  /** After the appeal. Default 7d. */
  answer_within: optional(Limit),
  /** With whose pay it is settled. Default same_month where an amount is due. */
  payroll: optional(oneOf(['same_month', 'next_month', 'none'])),
  /** Where the money goes, such as the fund of the department. */
  paid_into: optional(Text),
  /** From when on it is no longer shown or counted. */
  expires_after: optional(Span),
};

export const DueProcess = closed(dueProcess, 'due_process');

/** What a person may name as the cause; editions of earlier versions have it in one language. */
const Cause = Type.Union([Text, Type.String({ pattern: '\\S' })], expects('text'));
const Causes = oneOrMore(Cause, 'texts');

const trigger = {
  /** Who answers for it has one of these roles. */
  subject: Roles,
  /** An event that proposes it. */
  on: optional(Events),
  when: optional(Condition),
  /** How many minutes, days, items `per` is multiplied by, such as event.minutes_late. */
  units: optional(Quantity),
};

export const sanction = closed({
  kind: Type.Literal('sanction'),
  name: Text,
  ...trigger,
  /** Clauses of which a broken occasion proposes it. */
  breach_of: optional(ClauseIds),
  causes: optional(Causes),
  /** Of the rows that hold, that of the highest count applies; rows alike are alternatives for the one who decides. */
  steps: Type.Array(closed({ measure: oneOrMore(oneOf(penalties), 'measures'), ...counted }), {
    minItems: 1,
    ...expects('measure_steps'),
  }),
  due_process: optional(DueProcess),
});

export const reward = closed({
  kind: Type.Literal('reward'),
  name: Text,
  ...trigger,
  causes: optional(Causes),
  measure: optional(oneOrMore(oneOf(honours), 'measures')),
  ...counted,
  steps: optional(
    Type.Array(closed({ measure: oneOrMore(oneOf(honours), 'measures'), ...counted }), {
      minItems: 1,
      ...expects('measure_steps'),
    }),
  ),
  decided_by: optional(Roles),
  due_process: optional(DueProcess),
});
