import type { Point, View } from './project.ts';

export interface Tile {
  readonly key: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** On the screen, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

const tilePixels = 256;
const wholeWorld = 360;

/**
 * The tiles that a view shows, each where it belongs: the squares of the Mercator map, of which the server has
 * 2^z × 2^z. `shift` moves them on the flat map: where the tiles are drawn off the measured coordinates.
 */
export function tilesIn(view: View, maxZoom: number, shift: Point = { x: 0, y: 0 }): Tile[] {
  const { centre, scale, width, height } = view;
  if (width === 0 || height === 0) return [];
  const z = zoomOf(scale, maxZoom);
  const count = 2 ** z;
  const side = wholeWorld / count;
  const edge = { x: shift.x - wholeWorld / 2, y: shift.y - wholeWorld / 2 };
  const columns = span((centre.x - edge.x) / side, width / scale / side / 2);
  const rows = span((centre.y - edge.y) / side, height / scale / side / 2);
  return within(rows, count).flatMap(y =>
    within(columns, count).map(x => ({
      ...{ key: `${z}/${x}/${y}`, z, x, y, size: side * scale },
      left: (edge.x + x * side - centre.x) * scale + width / 2,
      top: (edge.y + y * side - centre.y) * scale + height / 2,
    })),
  );
}

function zoomOf(scale: number, maxZoom: number): number {
  const exact = Math.log2((scale * wholeWorld) / tilePixels);
  return Math.max(0, Math.min(maxZoom, Math.round(exact)));
}

function span(middle: number, half: number): readonly [number, number] {
  return [Math.floor(middle - half), Math.floor(middle + half)];
}

function within([first, last]: readonly [number, number], count: number): number[] {
  const from = Math.max(0, first);
  return Array.from(
    { length: Math.max(0, Math.min(count - 1, last) - from + 1) },
    (_, place) => from + place,
  );
}

export function addressOf(urlTemplate: string, { x, y, z }: Pick<Tile, 'x' | 'y' | 'z'>): string {
  return urlTemplate.replaceAll('{z}', `${z}`).replaceAll('{x}', `${x}`).replaceAll('{y}', `${y}`);
}
