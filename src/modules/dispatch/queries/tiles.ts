import type { mapEndpoints } from '#contract/map.ts';
import type { Query } from '#road/route.ts';
import { tilesOf } from '../tile-store.ts';

/** The tiles under the outlines of the map. */
export const readTiles: Query<typeof mapEndpoints.tiles> = async ({ db }) => ({ tiles: await tilesOf(db) });
