import Type, { type Static } from 'typebox';
import { LinkParams } from './chat.ts';
import { endpoint } from './endpoint.ts';
import { PortalRequest } from './portal.ts';
import { closed, Id, IdParams, Instant, nullable, Override, oneOf } from './shape.ts';
import { workOrderStates } from './work-order-shape.ts';

/** At most so many times are offered at once. */
export const windowsAtMost = 6;

/** A time at which an engineer could come. */
export const OfferedWindow = Type.Object({
  from: Instant,
  to: Instant,
  /** It begins after the limit for the arrival. */
  isLate: Type.Boolean(),
});
export type OfferedWindow = Static<typeof OfferedWindow>;

/** `expired`: nobody chose in time. The others as in `appointment_offer`. */
export const offerStates = ['open', 'settled', 'declined', 'replaced', 'expired'] as const;

export const Offer = Type.Object({
  state: oneOf(offerStates),
  windows: Type.Array(OfferedWindow),
  offeredAt: Instant,
  offeredByName: Type.String(),
  expiresAt: Instant,
});
export type Offer = Static<typeof Offer>;

/** What may be offered for a visit, and what became of the last offer. */
export const Offering = Type.Object({
  /** Times at which those who are sent, or enough of the branch, are free; the earliest first. */
  windows: Type.Array(OfferedWindow),
  /** The limit for the arrival; null where no clause has one. */
  dueAt: nullable(Instant),
  offer: nullable(Offer),
  /** When it would suit the customer, as they wrote last. */
  wish: nullable(Type.Object({ at: Instant, text: Type.String() })),
  /** IANA zone of the branch. */
  zone: Type.String(),
});
export type Offering = Static<typeof Offering>;

/** `offered`: the company asks which time suits; `change`: an agreed appointment may still be changed. */
export const choiceModes = ['none', 'offered', 'change'] as const;

/** What the customer may choose on the page of the request. */
export const AppointmentChoice = Type.Object({
  mode: oneOf(choiceModes),
  windows: Type.Array(OfferedWindow),
  /** Of what was offered something is taken meanwhile; other times stand in its place. */
  isRefreshed: Type.Boolean(),
  /** Until when it may be chosen or changed. */
  until: nullable(Instant),
  dueAt: nullable(Instant),
  /** What the customer wrote last, while no appointment came of it. */
  wish: nullable(Type.String()),
  mayWish: Type.Boolean(),
});
export type AppointmentChoice = Static<typeof AppointmentChoice>;

export const offerEndpoints = {
  windows: endpoint({
    method: 'GET',
    path: '/work-orders/:id/windows',
    action: 'appointment.offer',
    summary: 'Times that may be offered to the customer, and what became of the last offer',
    params: IdParams,
    reply: Offering,
  }),
  offer: endpoint({
    method: 'POST',
    path: '/work-orders/:id/offer',
    action: 'appointment.offer',
    summary: 'Offers the customer times to choose from, in place of an earlier offer',
    params: IdParams,
    body: closed({
      windows: Type.Array(closed({ from: Instant, to: Instant }), { minItems: 1, maxItems: windowsAtMost }),
      override: Type.Optional(Override),
    }),
    reply: Type.Object({ id: Id, state: oneOf(workOrderStates) }),
  }),
  choice: endpoint({
    method: 'GET',
    path: '/portal/:token/appointment',
    action: 'portal.read',
    summary: 'The times from which the customer of the link may choose',
    params: LinkParams,
    reply: AppointmentChoice,
  }),
  choose: endpoint({
    method: 'POST',
    path: '/portal/:token/appointment',
    action: 'portal.choose',
    summary: 'The customer chooses when the engineer comes, or changes it',
    params: LinkParams,
    body: closed({ from: Instant, to: Instant }),
    reply: PortalRequest,
  }),
  wish: endpoint({
    method: 'POST',
    path: '/portal/:token/wish',
    action: 'portal.wish',
    summary: 'None of the times suits the customer, who writes when it would',
    params: LinkParams,
    body: closed({ text: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }) }),
    reply: PortalRequest,
  }),
};
