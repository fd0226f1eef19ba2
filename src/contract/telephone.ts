import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable } from './shape.ts';

/** A telephone system that tells of calls. */
export const TelephoneSystem = Type.Object({
  id: Id,
  name: Line,
  /** Whose calls it tells of; null for the whole company. */
  branchId: nullable(Id),
  branchName: nullable(Type.String()),
  /** The first characters of its key. */
  keyStart: Type.String(),
  addedAt: Instant,
  toldAt: nullable(Instant),
});
export type TelephoneSystem = Static<typeof TelephoneSystem>;

const Extension = nullable(Type.String({ pattern: '^[0-9*#+]{1,20}$' }));

export const telephoneEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/telephone-systems',
    action: 'telephone.read',
    summary: 'Telephone systems that tell of calls; never their keys',
    reply: Type.Object({ items: Type.Array(TelephoneSystem) }),
  }),
  connect: endpoint({
    method: 'POST',
    path: '/telephone-systems',
    action: 'telephone.connect',
    summary:
      'Makes a key with which a telephone system tells of calls and does nothing else; it is told now and never again',
    body: closed({ name: Line, branchId: nullable(Id) }),
    reply: Type.Object({ id: Id, key: Type.String() }),
  }),
  disconnect: endpoint({
    method: 'POST',
    path: '/telephone-systems/:id/disconnect',
    action: 'telephone.disconnect',
    summary: 'Ends the key of a telephone system',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
  readExtension: endpoint({
    method: 'GET',
    path: '/people/:id/extension',
    action: 'extension.read',
    summary: 'At which extension somebody is called',
    params: IdParams,
    reply: Type.Object({ extension: nullable(Type.String()) }),
  }),
  setExtension: endpoint({
    method: 'PUT',
    path: '/people/:id/extension',
    action: 'extension.set',
    summary: 'Sets at which extension somebody is called; null for none',
    params: IdParams,
    body: closed({ extension: Extension }),
    reply: Type.Object({ extension: Extension }),
  }),
};
