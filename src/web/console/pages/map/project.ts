export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Place {
  readonly lng: number;
  readonly lat: number;
}

const degrees = 180 / Math.PI;
const metresPerDegree = 111_320;

/** A place on the flat map (Mercator), in degrees of longitude; north is up. */
export function flat({ lng, lat }: Place): Point {
  return { x: lng, y: -degrees * Math.log(Math.tan(Math.PI / 4 + lat / degrees / 2)) };
}

/** The place that a point of the flat map is. */
export function placeOf({ x, y }: Point): Place {
  return { lng: x, lat: degrees * (2 * Math.atan(Math.exp(-y / degrees)) - Math.PI / 2) };
}

/** A distance around a place as it looks on the flat map there. */
export function flatRadius({ lat }: Place, distanceMetres: number): number {
  return distanceMetres / metresPerDegree / Math.cos(lat / degrees);
}

/** What part of the flat map is looked at. */
export interface View {
  readonly centre: Point;
  /** Pixels for a degree of longitude. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

export function onScreen({ centre, scale, width, height }: View, { x, y }: Point): Point {
  return { x: (x - centre.x) * scale + width / 2, y: (y - centre.y) * scale + height / 2 };
}

/** The view closer by a factor, with what is at a point of the screen staying there. */
export function closer(view: View, factor: number, at: Point = middleOf(view)): View {
  const scale = Math.min(20_000, Math.max(8, view.scale * factor));
  const moved = (middle: number, from: number) => (from - middle) * (1 / view.scale - 1 / scale);
  const { x, y } = middleOf(view);
  return {
    ...view,
    scale,
    centre: { x: view.centre.x + moved(x, at.x), y: view.centre.y + moved(y, at.y) },
  };
}

export function panned(view: View, by: Point): View {
  const { centre, scale } = view;
  return { ...view, centre: { x: centre.x - by.x / scale, y: centre.y - by.y / scale } };
}

function middleOf({ width, height }: View): Point {
  return { x: width / 2, y: height / 2 };
}
