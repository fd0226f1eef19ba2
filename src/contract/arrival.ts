import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, IdParams, Instant, Line, nullable } from './shape.ts';

/** When somebody who has set out is expected, from the straight line of the way unless told later. */
export const Arrival = Type.Object({
  departedAt: Instant,
  expectedAt: Instant,
  /** It was told on the way that it will be later. */
  isDelayed: Type.Boolean(),
  reason: nullable(Type.String()),
  /** The time has passed and nobody is there. */
  isOverdue: Type.Boolean(),
});
export type Arrival = Static<typeof Arrival>;

const Told = Type.Object({ arrival: nullable(Arrival) });

export const arrivalEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/work-orders/:id/arrival',
    action: 'work_order.read',
    summary: 'When the engineer who has set out is expected; null before, and once somebody is there',
    params: IdParams,
    reply: Told,
  }),
  tellDelay: endpoint({
    method: 'POST',
    path: '/work-orders/:id/delay',
    action: 'arrival.tell_delay',
    summary: 'Tells the customer that the engineer comes later than expected',
    params: IdParams,
    body: closed({
      /** Later than expected by so many; than now, where that has passed. */
      minutes: Type.Integer({ minimum: 5, maximum: 720 }),
      reason: Type.Optional(Line),
    }),
    reply: Told,
  }),
};
