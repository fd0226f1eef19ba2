import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { handlingNames } from './handling-shape.ts';
import { closed, Fen, Id, IdParams, Instant, nullable, Override, oneOf } from './shape.ts';

export * from './complaint-shape.ts';
export * from './handling-shape.ts';

/** A sum in fen and a number of months are whole numbers. */
const Value = Type.Union([
  Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }),
  Type.Boolean(),
  Fen,
]);
const Content = Type.Record(Type.String({ maxLength: 40 }), Value);
export type HandlingContent = Static<typeof Content>;

export const Handling = Type.Object({
  id: Id,
  kind: oneOf(handlingNames),
  content: Content,
  text: nullable(Type.String()),
  /** The colleague to whom it was passed. */
  toName: nullable(Type.String()),
  happenedAt: Instant,
  recordedByName: Type.String(),
});
export type Handling = Static<typeof Handling>;

export const handlingEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/service-requests/:id/handlings',
    action: 'service_request.read',
    summary: 'What was done or heard about a request beside its states, and what this reader may write down',
    params: IdParams,
    reply: Type.Object({
      items: Type.Array(Handling),
      /** Those that the regulation in force asks about, where this reader may write them down. */
      offered: Type.Array(oneOf(handlingNames)),
    }),
  }),
  record: endpoint({
    method: 'POST',
    path: '/service-requests/:id/handlings',
    action: 'handling.record',
    summary: 'Writes down what was done or heard: a demand refused, a time promised, a case passed on',
    params: IdParams,
    body: closed({
      kind: oneOf(handlingNames),
      content: Type.Optional(Content),
      text: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' })),
      toId: Type.Optional(Id),
      happenedAt: Type.Optional(Instant),
      override: Type.Optional(Override),
    }),
    reply: Type.Object({ id: Id }),
  }),
};
