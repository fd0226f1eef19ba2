import { straightLineMetres } from '#modules/organisation/index.ts';
import type { Minute, Place } from './day.ts';

/** Roads are longer than straight lines by about this. */
const detour = 1.3;
/** In town, with lights: the first stretch of a way. What is longer goes over land. */
const [townMetres, townMetresPerMinute, landMetresPerMinute] = [30_000, 600, 1_200];
/** Parking, the gate, finding the machine. */
const arrivingMinutes = 5;
/** Where nobody knows the place. */
const unknownMinutes = 30;

/** Minutes on the road between two places, by the straight line: nothing for the same place. */
export function travelMinutes(from: Place | null, to: Place | null): Minute {
  if (!from || !to) return unknownMinutes;
  const metres = straightLineMetres(from, to);
  if (metres < 50) return 0;
  const [inTown, overLand] = [
    Math.min(metres * detour, townMetres),
    Math.max(0, metres * detour - townMetres),
  ];
  return Math.ceil(inTown / townMetresPerMinute + overLand / landMetresPerMinute) + arrivingMinutes;
}
