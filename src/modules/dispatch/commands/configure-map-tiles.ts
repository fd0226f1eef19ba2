import { mapEndpoints } from '#contract/map.ts';
import { refuse } from '#kernel/refusal.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { clearTiles, companySubject, keepTiles } from '../tile-store.ts';
import { originOf } from '../tiles.ts';

/** Sets the tiles of the map, or that there are none. Refuses `map_tiles.address_unusable`. */
export const configureMapTiles = command({
  endpoint: mapEndpoints.configureTiles,
  kind: 'company',
  subjectId: companySubject,
  load: async () => ({ scope: { branchId: null, customerId: null, assignees: [] }, row: null }),
  change: async (tx, _row, { tiles }) => {
    const origin = tiles && originOf(tiles.urlTemplate);
    if (tiles && !origin) return refuse('map_tiles.address_unusable', { field: 'tiles.urlTemplate' });
    if (tiles && origin) await keepTiles(tx, { ...tiles, origin });
    else await clearTiles(tx);
    return happened({ events: [{ type: 'company.map_tiles_configured' }], reply: { id: newId() } });
  },
});
