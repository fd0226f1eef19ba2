/** A place on the earth, in degrees (WGS 84 or GCJ-02: the difference does not matter for a service radius). */
export interface Point {
  readonly lng: number;
  readonly lat: number;
}

const earthRadiusMetres = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The straight line between two places along the surface, in whole metres. A road is longer. */
export function straightLineMetres(a: Point, b: Point): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord = half(latB - latA) + Math.cos(latA) * Math.cos(latB) * half(radians(b.lng - a.lng));
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.sqrt(chord)));
}
