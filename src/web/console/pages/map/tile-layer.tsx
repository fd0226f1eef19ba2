import { useState } from 'react';
import type { MapTiles } from '#contract/map.ts';
import { shiftAt } from './datum.ts';
import type { View } from './project.ts';
import { addressOf, type Tile, tilesIn } from './tile-grid.ts';

interface TileLayerProps {
  readonly tiles: MapTiles;
  readonly view: View;
}

/** Tiles over the outlines. One that does not come leaves the outlines in sight. */
export function TileLayer({ tiles, view }: TileLayerProps) {
  const shift = shiftAt(tiles.datum, view.centre);
  return (
    <div className="map-tiles" aria-hidden="true">
      {tilesIn(view, tiles.maxZoom, shift).map(tile => (
        <Picture key={tile.key} tile={tile} src={addressOf(tiles.urlTemplate, tile)} />
      ))}
    </div>
  );
}

/** Servers of tiles ask who shows them: the origin, nothing more. */
function Picture({ tile: { left, top, size }, src }: { readonly tile: Tile; readonly src: string }) {
  const [isThere, setIsThere] = useState(false);
  return (
    <img
      src={src}
      alt=""
      draggable={false}
      referrerPolicy="origin"
      data-there={isThere || undefined}
      style={{ left, top, width: size, height: size }}
      onLoad={() => setIsThere(true)}
    />
  );
}
