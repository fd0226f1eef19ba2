import type { Position } from '#contract/shape.ts';
import type { checkInOutcomes } from '#contract/work-order-shape.ts';
import { distanceBetween } from './distance-between.ts';

/** What the phone can say of where it is, beside the customer's place. */
export interface Whereabouts {
  readonly outcome: (typeof checkInOutcomes)[number];
  readonly position?: Position;
  /** From the customer's place; left out when either is unknown. */
  readonly distanceMetres?: number;
}

interface Place {
  readonly lng: number | null;
  readonly lat: number | null;
}

/** How far from the pin on the map an engineer may stand and still be at the place: yards and depots are large. */
const nearMetres = 500;

const thorough: PositionOptions = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 0 };

/** For what is noted beside the work: a position of the last minutes will do. */
const beside: PositionOptions = { enableHighAccuracy: true, timeout: 3_000, maximumAge: 120_000 };

/** Asks the phone where it is. Never fails: without permission or a position, that is the outcome. */
export async function findWhereabouts(place: Place): Promise<Whereabouts> {
  try {
    return compare(await askPhone(), place);
  } catch (error) {
    return { outcome: isDenied(error) ? 'no_permission' : 'no_position' };
  }
}

/** Where the phone is when a photograph is taken. Asks nobody for permission, and waits only a moment. */
export async function findPhotographer(): Promise<Position | undefined> {
  try {
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    return state === 'granted' ? await askPhone(beside) : undefined;
  } catch {
    return undefined;
  }
}

function askPhone(asked: PositionOptions = thorough): Promise<Position> {
  return new Promise((found, failed) => {
    if (!('geolocation' in navigator)) return failed(new Error('no geolocation'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ lng: coords.longitude, lat: coords.latitude, accuracyMetres: coords.accuracy }),
      failed,
      asked,
    );
  });
}

/** Where the customer's place has no pin, a position is taken as the place. */
export function compare(position: Position, { lng, lat }: Place): Whereabouts {
  if (lng === null || lat === null) return { outcome: 'at_place', position };
  const distanceMetres = Math.round(distanceBetween(position, { lng, lat }));
  const isNear = distanceMetres <= nearMetres + (position.accuracyMetres ?? 0);
  return { outcome: isNear ? 'at_place' : 'away', position, distanceMetres };
}

function isDenied(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 1;
}
