import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';

/** A distance at which the regulation in force asks for something else: how far, and which clauses say so. */
export const DistanceBand = Type.Object({
  distanceMetres: Type.Integer(),
  clauses: Type.Array(Type.String()),
});
export type DistanceBand = Static<typeof DistanceBand>;

export const mapEndpoints = {
  bands: endpoint({
    method: 'GET',
    path: '/dispatch/bands',
    action: 'dispatch.plan',
    summary:
      'Distances from a branch at which the regulation in force asks for something else, the nearest first',
    reply: Type.Object({ items: Type.Array(DistanceBand) }),
  }),
};
