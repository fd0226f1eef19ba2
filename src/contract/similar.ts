import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { faultClasses, requestKinds, requestStates } from './service-request-shape.ts';
import { closed, Id, Instant, oneOf } from './shape.ts';

/** Why an earlier request is shown to who registers a new one. */
export const similarReasons = ['same_machine', 'same_fault', 'same_words'] as const;

/** `duplicate`: it is open, and most likely the same. `repeat`: it was ended, and the fault has come back. */
export const similarities = ['duplicate', 'repeat'] as const;

export const SimilarRequest = Type.Object({
  id: Id,
  requestNo: Type.String(),
  state: oneOf(requestStates),
  description: Type.String({ description: 'its first 120 characters' }),
  registeredAt: Instant,
  likeness: oneOf(similarities),
  reasons: Type.Array(oneOf(similarReasons)),
});
export type SimilarRequest = Static<typeof SimilarRequest>;

export const FindSimilar = closed({
  customerId: Id,
  assetId: Type.Optional(Id),
  kind: Type.Optional(oneOf(requestKinds)),
  faultClass: Type.Optional(oneOf(faultClasses)),
  description: Type.Optional(Type.String({ maxLength: 1_000, description: 'what has been typed so far' })),
});
export type FindSimilar = Static<typeof FindSimilar>;

/** What is to be known before a request is saved. */
export const BeforeSaving = Type.Object({
  similar: Type.Array(SimilarRequest),
  /** Requests of this machine with this fault class in the days looked at, cancelled ones aside. */
  recurrence: Type.Object({ count: Type.Integer(), days: Type.Integer() }),
  /** Quotes that the customer has not answered. */
  openQuotes: Type.Array(
    Type.Object({ requestId: Id, requestNo: Type.String(), customerFen: Type.Integer(), issuedAt: Instant }),
  ),
});
export type BeforeSaving = Static<typeof BeforeSaving>;

export const similarEndpoints = {
  find: endpoint({
    method: 'GET',
    path: '/service-requests/similar',
    action: 'service_request.read',
    summary: 'Requests that a new one may repeat, with why; how often the fault came back; quotes left open',
    query: FindSimilar,
    reply: BeforeSaving,
  }),
};
