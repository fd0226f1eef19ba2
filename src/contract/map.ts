import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, Line, nullable, oneOf } from './shape.ts';

/** A distance at which the regulation in force asks for something else: how far, and which clauses say so. */
export const DistanceBand = Type.Object({
  distanceMetres: Type.Integer(),
  clauses: Type.Array(Type.String()),
});
export type DistanceBand = Static<typeof DistanceBand>;

/** In which coordinates tiles are drawn: as measured, or shifted as maps of the mainland must be. */
export const datums = ['wgs84', 'gcj02'] as const;

/** Tiles under the outlines of the map, in the usual squares of the Mercator map. */
export const MapTiles = closed({
  /** Address of a tile with `{z}`, `{x}` and `{y}`, of a plain server of tiles or of a WMTS. */
  urlTemplate: Type.String({ minLength: 12, maxLength: 500, pattern: '^https?://' }),
  /** What their owner asks to be shown on the map. */
  attribution: Line,
  datum: oneOf(datums),
  /** The closest tiles that the server has. */
  maxZoom: Type.Integer({ minimum: 1, maximum: 22 }),
});
export type MapTiles = Static<typeof MapTiles>;

export const mapEndpoints = {
  tiles: endpoint({
    method: 'GET',
    path: '/map-tiles',
    action: 'dispatch.plan',
    summary: 'The tiles that lie under the outlines of the map; null where the company uses none',
    reply: Type.Object({ tiles: nullable(MapTiles) }),
  }),
  configureTiles: endpoint({
    method: 'PUT',
    path: '/map-tiles',
    action: 'map_tiles.configure',
    summary: 'Sets from which server the map has its tiles, or that it has none',
    body: closed({ tiles: nullable(MapTiles) }),
    reply: Type.Object({ id: Id }),
  }),
  bands: endpoint({
    method: 'GET',
    path: '/dispatch/bands',
    action: 'dispatch.plan',
    summary:
      'Distances from a branch at which the regulation in force asks for something else, the nearest first',
    reply: Type.Object({ items: Type.Array(DistanceBand) }),
  }),
};
