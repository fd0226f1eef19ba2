import type { Minute, Span } from './day.ts';
import type { Ground } from './ground.ts';
import { endOf, openFrom, overlaps } from './hours.ts';

/**
 * When an engineer who is free somewhere from an instant on would do the work of a stop: within the open hours, clear of
 * absences, at its agreed time where it has one. Undefined where that is not possible.
 */
export function timeFor(ground: Ground, engineer: number, stop: number, arrivesAt: Minute): Span | undefined {
  const { minutes, fixed } = ground.stops[stop] ?? { minutes: 0, fixed: null };
  const absences = ground.day.engineers[engineer]?.absences ?? [];
  if (fixed)
    return fits(fixed, arrivesAt, ground, stop) && isFree(absences, fixed, ground, stop) ? fixed : undefined;
  return firstFree(ground, absences, { arrivesAt, minutes });
}

/** An agreed visit is not asked about again; a job with an appointment has to be reached in time. */
function fits(fixed: Span, arrivesAt: Minute, { stops }: Ground, stop: number): boolean {
  return arrivesAt <= fixed.from || stops[stop]?.visit !== null;
}

function isFree(absences: readonly Span[], fixed: Span, { stops, day }: Ground, stop: number): boolean {
  if (stops[stop]?.visit) return true;
  const isOpen = openFrom(day.hours, fixed.from) === fixed.from;
  return isOpen && !absences.some(absence => overlaps(absence, fixed));
}

interface Wanted {
  readonly arrivesAt: Minute;
  readonly minutes: Minute;
}

function firstFree(
  { day }: Ground,
  absences: readonly Span[],
  { arrivesAt, minutes }: Wanted,
): Span | undefined {
  let at: Minute | undefined = openFrom(day.hours, Math.max(arrivesAt, day.now));
  while (at !== undefined) {
    const to = endOf(day.hours, at, minutes);
    if (to === undefined) return undefined;
    const span: Span = { from: at, to };
    const away = absences.find(absence => overlaps(absence, span));
    if (!away) return span;
    at = openFrom(day.hours, away.to);
  }
  return undefined;
}
