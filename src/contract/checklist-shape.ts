import Type, { type Static } from 'typebox';
import { requestKinds } from './service-request-shape.ts';
import { closed, Id, Instant, Line, nullable, oneOf } from './shape.ts';

export const checklistSteps = ['before', 'during', 'after'] as const;
export type ChecklistStep = (typeof checklistSteps)[number];

export const checkKinds = ['yes_no', 'number', 'text', 'choice', 'photo'] as const;

/** What is asked. `isCritical`: a "no" or a number outside its limits is told as a failure. */
export const ChecklistItem = closed({
  key: Type.String({ pattern: '^[a-z0-9]{1,40}$' }),
  text: Line,
  kind: oneOf(checkKinds),
  isCritical: Type.Boolean(),
  /** It may be left unanswered. */
  isOptional: Type.Boolean(),
  min: Type.Optional(Type.Number({ minimum: -1e9, maximum: 1e9 })),
  max: Type.Optional(Type.Number({ minimum: -1e9, maximum: 1e9 })),
  unit: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
  options: Type.Optional(Type.Array(Line, { minItems: 2, maxItems: 20, uniqueItems: true })),
});
export type ChecklistItem = Static<typeof ChecklistItem>;

/** By the keys of the items: yes or no, a number, a text or choice, the SHA-256 of a photograph of the order. */
export const ChecklistAnswers = Type.Record(
  Type.String({ pattern: '^[a-z0-9]{1,40}$' }),
  Type.Union([
    Type.Boolean(),
    Type.Number({ minimum: -1e9, maximum: 1e9 }),
    Type.String({ maxLength: 2_000 }),
  ]),
  { maxProperties: 100 },
);
export type ChecklistAnswers = Static<typeof ChecklistAnswers>;

const said = {
  title: Line,
  step: oneOf(checklistSteps),
  items: Type.Array(ChecklistItem, { minItems: 1, maxItems: 100 }),
};

/** A list of the company. Null: for every kind of request, every product line, every model. */
export const Checklist = Type.Object({
  id: Id,
  ...said,
  kind: nullable(oneOf(requestKinds)),
  productLine: nullable(Type.String()),
  model: nullable(Type.String()),
  version: Type.Integer(),
  publishedAt: Instant,
  publishedByName: Type.String(),
  endedAt: nullable(Instant),
});
export type Checklist = Static<typeof Checklist>;

export const PublishChecklist = closed({
  ...said,
  kind: Type.Optional(oneOf(requestKinds)),
  productLine: Type.Optional(Line),
  model: Type.Optional(Line),
  /** The version that this one takes the place of, for orders that are created from now on. */
  replacesId: Type.Optional(Id),
});
export type PublishChecklist = Static<typeof PublishChecklist>;

/** A list that a work order is asked by, and what was answered. */
export const OrderChecklist = Type.Object({
  id: Id,
  ...said,
  version: Type.Integer(),
  answers: ChecklistAnswers,
  answeredAt: nullable(Instant),
  answeredByName: nullable(Type.String()),
});
export type OrderChecklist = Static<typeof OrderChecklist>;
