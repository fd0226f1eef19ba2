import { straightLineMetres } from '#modules/organisation/index.ts';
import type { Minute, Place } from './day.ts';

/** Roads are longer than straight lines by about this. */
const detour = 1.3;
/** Town and country together, with lights. */
const metresPerMinute = 600;
/** Parking, the gate, finding the machine. */
const arrivingMinutes = 5;
/** Where nobody knows the place. */
const unknownMinutes = 30;

/** Minutes on the road between two places, by the straight line: nothing for the same place. */
export function travelMinutes(from: Place | null, to: Place | null): Minute {
  if (!from || !to) return unknownMinutes;
  const metres = straightLineMetres(from, to);
  return metres < 50 ? 0 : Math.ceil((metres * detour) / metresPerMinute) + arrivingMinutes;
}
