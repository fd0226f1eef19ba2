import Type from 'typebox';
import { locales } from '#kernel/locale.ts';

const Words = Type.String({ minLength: 1, maxLength: 1_000, pattern: '\\S' });
const Written = Type.Union([
  Words,
  Type.Object(Object.fromEntries(locales.map(locale => [locale, Type.Optional(Words)])), {
    additionalProperties: false,
    minProperties: 1,
  }),
]);
const name = '^[a-z][a-z0-9_]{0,59}$';
const Name = Type.String({ pattern: name });
const closed = { additionalProperties: false };

const Question = Type.Object(
  {
    ask: Written,
    answers: Type.Array(Type.Object({ say: Written, to: Name }, closed), { minItems: 2, maxItems: 20 }),
  },
  closed,
);

const Result = Type.Object(
  {
    cause: Written,
    remedy: Written,
    outcome: Type.String({ enum: ['solve', 'pass_to_field'] }),
    skill: Type.Optional(Words),
    parts: Type.Optional(Written),
  },
  closed,
);

/** What a fault tree in YAML looks like. */
export const TreeShape = Type.Object(
  {
    start: Name,
    questions: Type.Record(Type.String({ pattern: name }), Question, {
      minProperties: 1,
      maxProperties: 200,
      ...closed,
    }),
    results: Type.Record(Type.String({ pattern: name }), Result, {
      minProperties: 1,
      maxProperties: 200,
      ...closed,
    }),
  },
  closed,
);
