import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable, Override } from './shape.ts';

const Amount = Type.Integer({ minimum: 1, maximum: 100_000_000_00, description: 'fen' });
const onSite = { happenedAt: Type.Optional(Instant), override: Type.Optional(Override) };

/** A paid service of a work order: asked for, consented to or not, its money handed in. */
export const PaidService = Type.Object({
  id: Id,
  amountFen: Type.Integer(),
  reason: Type.String(),
  isApproved: nullable(Type.Boolean()),
  handedInFen: nullable(Type.Integer()),
});
export type PaidService = Static<typeof PaidService>;

export const paidServiceEndpoints = {
  request: endpoint({
    method: 'POST',
    path: '/work-orders/:id/paid-service',
    action: 'paid_service.request',
    summary: "Asks the leader's consent to a service that the customer pays for",
    params: IdParams,
    body: closed({ amountFen: Amount, reason: Line, ...onSite }),
    reply: PaidService,
  }),
  approve: endpoint({
    method: 'POST',
    path: '/work-orders/:id/paid-service/decide',
    action: 'paid_service.approve',
    summary: 'Consents to a paid service, or not',
    params: IdParams,
    body: closed({ isApproved: Type.Boolean(), override: Type.Optional(Override) }),
    reply: PaidService,
  }),
  handIn: endpoint({
    method: 'POST',
    path: '/work-orders/:id/paid-service/hand-in',
    action: 'paid_service.hand_in',
    summary: 'Hands the money in: the whole amount, after the return',
    params: IdParams,
    body: closed({ amountFen: Amount, override: Type.Optional(Override) }),
    reply: PaidService,
  }),
};
