import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { OutletPrice } from './outlet-statement.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf } from './shape.ts';

export const entrustmentStates = ['offered', 'accepted', 'refused', 'taken_back', 'lapsed'] as const;

/** An order that was handed to an outlet. */
export const Entrustment = Type.Object({
  outletId: Id,
  outletName: Type.String(),
  state: oneOf(entrustmentStates),
  handedAt: Instant,
  handedByName: Type.String(),
  /** Until when it answers; then the order goes back. Null where no time was agreed. */
  answerDueAt: nullable(Instant),
  answeredAt: nullable(Instant),
  answeredByName: nullable(Type.String()),
  /** Why it was refused or taken back. */
  reason: nullable(Type.String()),
});
export type Entrustment = Static<typeof Entrustment>;

/** What an outlet was given and what came of it, as far as the reader may know of it. */
export const Outlet = Type.Object({
  id: Id,
  name: Type.String(),
  regionName: Type.String(),
  /** How soon it answers, as was agreed; null: nobody counts the time. */
  answerHours: nullable(Type.Integer()),
  /** What it is owed for an order, as was agreed. */
  prices: Type.Array(OutletPrice),
  handed: Type.Integer(),
  /** Of those: what waits for an answer, what was refused, what was completed. */
  waiting: Type.Integer(),
  refused: Type.Integer(),
  /** Went back because nobody answered in time. */
  lapsed: Type.Integer(),
  completed: Type.Integer(),
  /** Minutes until the outlet answered, on average; null where it never has. */
  answerMinutes: nullable(Type.Integer()),
  /** Customers' marks of 1 to 5 on average; null without any. */
  score: nullable(Type.Number()),
});
export type Outlet = Static<typeof Outlet>;

const Standing = Type.Object({ entrustment: nullable(Entrustment) });

export const entrustmentEndpoints = {
  outlets: endpoint({
    method: 'GET',
    path: '/outlets',
    action: 'entrustment.read',
    summary: 'Outlets with what they were given in the last ninety days; an outlet sees itself',
    reply: Type.Object({ items: Type.Array(Outlet) }),
  }),
  agreeTerms: endpoint({
    method: 'PUT',
    path: '/outlets/:id/terms',
    action: 'entrustment.agree_terms',
    summary:
      'Writes down how soon an outlet answers (null: nobody counts the time), and what it is owed for an order',
    params: IdParams,
    body: closed({
      answerHours: nullable(Type.Integer({ minimum: 1, maximum: 720, description: 'hours' })),
      /** Left out: they stay as they are. */
      prices: Type.Optional(Type.Array(OutletPrice, { maxItems: 20 })),
    }),
    reply: Type.Object({ id: Id, answerHours: nullable(Type.Integer()) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/work-orders/:id/entrustment',
    action: 'entrustment.read',
    summary: 'The outlet to which an order was handed last, and what it said',
    params: IdParams,
    reply: Standing,
  }),
  handOver: endpoint({
    method: 'POST',
    path: '/work-orders/:id/hand-over',
    action: 'entrustment.hand_over',
    summary: 'Hands an order that nobody holds to an outlet',
    params: IdParams,
    body: closed({ outletId: Id }),
    reply: Standing,
  }),
  accept: endpoint({
    method: 'POST',
    path: '/work-orders/:id/entrustment/accept',
    action: 'entrustment.accept',
    summary: 'The outlet takes the order',
    params: IdParams,
    body: closed({}),
    reply: Standing,
  }),
  refuse: endpoint({
    method: 'POST',
    path: '/work-orders/:id/entrustment/refuse',
    action: 'entrustment.refuse',
    summary: 'The outlet does not take the order, which goes back',
    params: IdParams,
    body: closed({ reason: Line }),
    reply: Standing,
  }),
  takeBack: endpoint({
    method: 'POST',
    path: '/work-orders/:id/entrustment/take-back',
    action: 'entrustment.take_back',
    summary: 'Takes an order back from its outlet, as long as nobody holds it',
    params: IdParams,
    body: closed({ reason: Line }),
    reply: Standing,
  }),
};

/** Told by the product itself where an outlet has not answered in time. */
export const lapseEntrustmentEndpoint = endpoint({
  method: 'POST',
  path: '/work-orders/:id/entrustment/lapse',
  action: 'entrustment.lapse',
  summary: 'The outlet has not answered in time: the order goes back',
  params: IdParams,
  body: closed({}),
  reply: Standing,
});
