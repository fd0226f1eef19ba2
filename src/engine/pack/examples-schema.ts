import Type from 'typebox';
import { weekdays } from '../calendar/spec.ts';
import { ClauseId, closed, Name, oneOf, Role } from './schema-parts.ts';

const optional = Type.Optional;

const LocalTime = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2})?$',
  description: 'a local time such as "2026-03-02 09:00"',
});

/** Facts as people write them: `80 km`, `50 yuan`, `90 min`, plain numbers, texts and truths. */
const Facts = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
);

const Verdicts = Type.Array(oneOf(['kept', 'broken', 'overridden']));

const Opening = Type.Array(Type.String({ pattern: '^\\d{2}:\\d{2}$' }), { minItems: 2, maxItems: 2 });

const Example = closed({
  clause: ClauseId,
  name: Type.String({ pattern: '\\S', description: 'what the example shows, in a sentence' }),
  /** Known from the first event on. */
  facts: optional(Facts),
  events: Type.Array(
    closed({
      at: LocalTime,
      event: Name,
      data: optional(Facts),
      facts: optional(Facts),
      /** The action that led to it: the gates before it are judged with it. */
      action: optional(Name),
      overridden: optional(Type.Array(ClauseId)),
    }),
    { minItems: 1 },
  ),
  /** Time goes on to here after the last event. */
  until: optional(LocalTime),
  /** Tried after the last event. */
  try: optional(
    closed({
      action: Name,
      at: LocalTime,
      facts: optional(Facts),
      override_by: optional(Type.Array(Role, { minItems: 1 })),
    }),
  ),
  expect: closed({
    /** Of each clock of the clause, in the order in which they began. */
    clocks: optional(Type.Array(oneOf(['running', 'paused', 'kept', 'broken', 'cancelled']))),
    due: optional(Type.Array(LocalTime)),
    warned: optional(Type.Array(LocalTime)),
    /** Of gates and records of the clause. */
    verdicts: optional(Verdicts),
    missing: optional(Type.Array(Name)),
    numerator: optional(Type.Number()),
    denominator: optional(Type.Number()),
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
      'opening hours by mon, tue, …',
    ),
    holidays: optional(Type.Array(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }))),
  }),
  examples: Type.Array(Example, { minItems: 1 }),
});
