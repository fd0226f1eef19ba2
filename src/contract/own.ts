import Type, { type Static } from 'typebox';
import { entitlements } from './asset.ts';
import { endpoint } from './endpoint.ts';
import { requestStates } from './service-request-shape.ts';
import { CivilDate, closed, Id, Instant, nullable, oneOf, page } from './shape.ts';

/** A machine of the customer who is signed in, or of a customer whom the agent looks after. */
export const OwnMachine = Type.Object({
  id: Id,
  /** Whose it is. */
  customerName: Type.String(),
  siteName: Type.String(),
  serialNo: Type.String(),
  vehicleNo: nullable(Type.String()),
  productLine: Type.String(),
  model: Type.String(),
  warrantyUntil: nullable(CivilDate),
  entitlement: oneOf(entitlements),
  openRequests: Type.Integer(),
  /** Address of the page that asks for service of it. */
  path: Type.String(),
});
export type OwnMachine = Static<typeof OwnMachine>;

/** A request of the customer who is signed in, or of a customer whom the agent looks after. */
export const OwnRequest = Type.Object({
  id: Id,
  requestNo: Type.String(),
  state: oneOf(requestStates),
  /** Number of the request into which it was merged, whose state is told. */
  goesOnAs: nullable(Type.String()),
  customerName: Type.String(),
  serialNo: nullable(Type.String()),
  description: Type.String({ description: 'its first 120 characters' }),
  registeredAt: Instant,
  /** When somebody comes, while a visit is ahead; null where no time is agreed. */
  comesAt: nullable(Instant),
  /** Address of its page; null for an agent, who signs and rates for nobody. */
  path: nullable(Type.String()),
  /** What the agent pays of its quotes; null where that is not asked for. */
  agentFen: nullable(Type.Integer()),
});
export type OwnRequest = Static<typeof OwnRequest>;

const Paging = closed({
  cursor: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});

export const ownEndpoints = {
  machines: endpoint({
    method: 'GET',
    path: '/own/machines',
    action: 'own.read',
    summary: 'The machines of the customer who is signed in, and of those whom an agent looks after',
    query: Paging,
    reply: page(OwnMachine),
  }),
  requests: endpoint({
    method: 'GET',
    path: '/own/requests',
    action: 'own.read',
    summary: 'The requests of the customer who is signed in, and of those whom an agent looks after',
    query: Paging,
    reply: page(OwnRequest),
  }),
};
