import Type, { type Static } from 'typebox';
import { endpoint } from '#contract/endpoint.ts';
import { requestStates } from '#contract/service-request-shape.ts';
import { closed, Id, oneOf } from '#contract/shape.ts';

const PlainValue = Type.Union([
  Type.String({ maxLength: 2_000 }),
  Type.Number(),
  Type.Boolean(),
  Type.Null(),
]);
const PlainValues = Type.Record(Type.String({ maxLength: 100 }), PlainValue);

/** One thing that happened in the other system. `at` is epoch milliseconds. */
const HistoricEvent = closed({
  type: Type.String({ maxLength: 100 }),
  at: Type.Integer(),
  data: PlainValues,
  facts: PlainValues,
});
export type HistoricEvent = Static<typeof HistoricEvent>;

/** How the case stands after these events. */
const Standing = closed({
  state: oneOf(requestStates),
  verdict: Type.Union([oneOf(['kept', 'broken'] as const), Type.Null()]),
});

const part = {
  setName: Type.String({ maxLength: 100 }),
  caseId: Type.String({ minLength: 1, maxLength: 100 }),
  branchId: Id,
  customerId: Id,
  standing: Standing,
  events: Type.Array(HistoricEvent, { minItems: 1, maxItems: 10_000 }),
};

const reply = Type.Object({ id: Id });

/** The case appears with its first events. */
export const beginCase = endpoint({
  method: 'POST',
  path: '/history/cases',
  action: 'history.import',
  summary: 'Begins a case out of the log of another system',
  body: closed({
    ...part,
    description: Type.String({ minLength: 1, maxLength: 10_000 }),
    siteId: Id,
  }),
  reply,
});

/** More of its events arrive. */
export const continueCase = endpoint({
  method: 'POST',
  path: '/history/cases/:id/events',
  action: 'history.import',
  summary: 'Goes on with a case out of the log of another system',
  params: closed({ id: Id }),
  body: closed(part),
  reply,
});
