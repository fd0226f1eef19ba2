import gcoord from 'gcoord';
import type { MapTiles } from '#contract/map.ts';
import { flat, type Place, type Point, placeOf } from './project.ts';

const unmoved: Point = { x: 0, y: 0 };

/**
 * How far tiles lie off the measured coordinates at a place of the flat map. The shift of GCJ-02 changes by metres over
 * kilometres: that of the middle will do for what a window shows.
 */
export function shiftAt(datum: MapTiles['datum'], centre: Point): Point {
  if (datum === 'wgs84') return unmoved;
  const shifted = flat(shiftedPlace(placeOf(centre)));
  // What is drawn at the shifted place belongs to the measured one.
  return { x: centre.x - shifted.x, y: centre.y - shifted.y };
}

function shiftedPlace({ lng, lat }: Place): Place {
  const [x = lng, y = lat] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
  return { lng: x, lat: y };
}
