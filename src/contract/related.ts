import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { faultClasses, requestKinds, requestStates, severities } from './service-request-shape.ts';
import { closed, Id, IdParams, Instant, nullable, Override, oneOf, Paragraphs } from './shape.ts';

/** `split`: one of the two was split off the other. */
export const linkKinds = ['related', 'split'] as const;

export const RelatedRequest = Type.Object({
  id: Id,
  requestNo: Type.String(),
  state: oneOf(requestStates),
  description: Type.String({ description: 'its first 120 characters' }),
  customerName: Type.String(),
  at: Instant,
  byName: Type.String(),
});
export type RelatedRequest = Static<typeof RelatedRequest>;

/** What a request has to do with others; of those that the reader may not know of nothing is told. */
export const Related = Type.Object({
  mergedInto: nullable(RelatedRequest),
  merged: Type.Array(RelatedRequest),
  linked: Type.Array(Type.Intersect([RelatedRequest, Type.Object({ kind: oneOf(linkKinds) })])),
});
export type Related = Static<typeof Related>;

const Done = Type.Object({ id: Id, state: oneOf(requestStates) });
const Other = { otherId: Id };

export const SplitRequest = closed({
  assetId: Type.Optional(Id),
  kind: oneOf(requestKinds),
  faultClass: oneOf(faultClasses),
  severity: oneOf(severities),
  isSupplierNeeded: Type.Boolean(),
  description: Paragraphs,
  override: Type.Optional(Override),
});
export type SplitRequest = Static<typeof SplitRequest>;

export const relatedEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/service-requests/:id/related',
    action: 'service_request.read',
    summary: 'What it was merged into or split from, and what it is linked to',
    params: IdParams,
    reply: Related,
  }),
  merge: endpoint({
    method: 'POST',
    path: '/service-requests/:id/merge',
    action: 'service_request.merge',
    summary: 'Sets it aside as the same as another one, which goes on',
    params: IdParams,
    body: closed({ intoId: Id, override: Type.Optional(Override) }),
    reply: Done,
  }),
  unmerge: endpoint({
    method: 'POST',
    path: '/service-requests/:id/unmerge',
    action: 'service_request.unmerge',
    summary: 'Undoes the merge: its clocks run on as if it had never been',
    params: IdParams,
    body: closed({ override: Type.Optional(Override) }),
    reply: Done,
  }),
  split: endpoint({
    method: 'POST',
    path: '/service-requests/:id/split',
    action: 'service_request.split',
    summary: 'Registers what it also asks for as a request of its own, asked at the same instant',
    params: IdParams,
    body: SplitRequest,
    reply: Type.Object({
      id: Id,
      requestNo: Type.String(),
      state: oneOf(requestStates),
      dueAt: nullable(Instant),
    }),
  }),
  link: endpoint({
    method: 'POST',
    path: '/service-requests/:id/link',
    action: 'service_request.link',
    summary: 'Links it to another one',
    params: IdParams,
    body: closed({ ...Other, override: Type.Optional(Override) }),
    reply: Done,
  }),
  unlink: endpoint({
    method: 'POST',
    path: '/service-requests/:id/unlink',
    action: 'service_request.unlink',
    summary: 'Undoes a link',
    params: IdParams,
    body: closed({ ...Other, override: Type.Optional(Override) }),
    reply: Done,
  }),
};
