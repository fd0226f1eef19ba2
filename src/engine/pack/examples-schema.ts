import Type from 'typebox';
import { weekdays } from '../calendar/spec.ts';
import {
  ActionName,
  Amount,
  ClauseId,
  closed,
  EventName,
  expects,
  FactName,
  oneOf,
  Role,
  Words,
} from './schema-parts.ts';

const optional = Type.Optional;

const LocalTime = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2})?$',
  ...expects('local_time'),
});

/** Facts as people write them: `80 km`, `50 yuan`, `90 min`, plain numbers, texts and truths. */
const Facts = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
);

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', ...expects('day') });

const Person = Type.String({
  pattern: '^[a-z]+(_[a-z]+)*(#\\d+)?$',
  ...expects('holder_of_role'),
});

const Verdicts = Type.Array(oneOf(['kept', 'broken', 'overridden']));

const Opening = Type.Array(Type.String({ pattern: '^\\d{2}:\\d{2}$' }), { minItems: 2, maxItems: 2 });

const Example = closed({
  clause: ClauseId,
  name: Type.String({ pattern: '\\S', ...expects('sentence') }),
  /** Known from the first event on. */
  facts: optional(Facts),
  events: optional(
    Type.Array(
      closed({
        at: LocalTime,
        event: EventName,
        data: optional(Facts),
        facts: optional(Facts),
        /** The action that led to it: the gates before it are judged with it. */
        action: optional(ActionName),
        overridden: optional(Type.Array(ClauseId)),
      }),
      { minItems: 1 },
    ),
  ),
  /** Time goes on to here after the last event. */
  until: optional(LocalTime),
  /** Tried after the last event. */
  try: optional(
    closed({
      action: ActionName,
      at: LocalTime,
      facts: optional(Facts),
      by: optional(Role),
      override_by: optional(Type.Array(Role, { minItems: 1 })),
    }),
  ),
  /** For duties: the occasions that are due from the first of these days on and before the second. */
  period: optional(closed({ from: Day, to: Day })),
  /** For sanctions and rewards: how often it happened before, or when, and what it came to. */
  prior: optional(
    Type.Union(
      [
        Type.Integer({ minimum: 0 }),
        Type.Array(Type.Union([LocalTime, closed({ at: LocalTime, amount: Amount })])),
      ],
      expects('prior'),
    ),
  ),
  /** What percentages are of, in yuan. */
  bases: optional(Type.Record(Type.String(), Amount)),
  /** For sanctions and rewards: what a person reports by hand, with one of the causes in English. */
  report: optional(closed({ at: LocalTime, cause: Words })),
  /** For approvals: the form as it is submitted. */
  submit: optional(closed({ by: Role, at: LocalTime, form: optional(Facts) })),
  /** How many persons hold a role; without it one. */
  holders: optional(Type.Record(Type.String(), Type.Integer({ minimum: 0 }))),
  decide: optional(
    Type.Array(
      closed({
        by: Person,
        for: optional(Person),
        says: oneOf(['approve', 'refuse', 'return', 'withdraw']),
        at: LocalTime,
      }),
    ),
  ),
  expect: closed({
    /** Of each clock of the clause, in the order in which they began. */
    clocks: optional(Type.Array(oneOf(['running', 'paused', 'kept', 'broken', 'cancelled']))),
    due: optional(Type.Array(LocalTime)),
    warned: optional(Type.Array(LocalTime)),
    /** Of gates and records of the clause. */
    verdicts: optional(Verdicts),
    missing: optional(Type.Array(FactName)),
    numerator: optional(Type.Number()),
    denominator: optional(Type.Number()),
    /** The class that the clause gives at the end. */
    grade: optional(Words),
    /** Of duties: the period, and when it is due. */
    occasions: optional(Type.Array(closed({ period: Type.String(), due: LocalTime }))),
    /** Who pays for what as things are at the end. */
    charge: optional(
      Type.Union(
        [
          Type.Literal('none'),
          closed({ payer: Words, parts: optional(Words), labour: optional(Words), travel: optional(Words) }),
        ],
        expects('charged'),
      ),
    ),
    /** How many violations or merits the clause found, without those taken back. */
    violations: optional(Type.Integer({ minimum: 0 })),
    merits: optional(Type.Integer({ minimum: 0 })),
    /** What the last of them comes to; several are alternatives. */
    measures: optional(Type.Array(Words)),
    /** Roles of the steps that decide on the form. */
    steps: optional(Type.Array(Words)),
    approval: optional(oneOf(['pending', 'returned', 'approved', 'refused', 'withdrawn', 'not accepted'])),
    /** Code of the last refusal of `submit` or `decide`. */
    refusal: optional(Words),
    /** What the clause answers to `try`. */
    attempt: optional(oneOf(['allowed', 'refused', 'overridden'])),
  }),
});

/** `*.examples.yaml` beside a pack: events in, effects out. */
export const examplesSchema = closed({
  calendar: closed({
    zone: Type.String(),
    weekly: closed(
      Object.fromEntries(weekdays.map(day => [day, optional(Type.Array(Opening))])),
      'opening_hours',
    ),
    holidays: optional(Type.Array(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }))),
  }),
  examples: Type.Array(Example, { minItems: 1 }),
});
