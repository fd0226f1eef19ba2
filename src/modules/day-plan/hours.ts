import type { Minute, Span } from './day.ts';

/** When work that may begin at an instant begins within the open hours; undefined when the day is over by then. */
export function openFrom(hours: readonly Span[], at: Minute): Minute | undefined {
  for (const { from, to } of hours) if (at < to) return Math.max(at, from);
  return undefined;
}

/** When work of some minutes ends that begins within the open hours and goes on after breaks; undefined where the day is too short. */
export function endOf(hours: readonly Span[], from: Minute, minutes: Minute): Minute | undefined {
  let left = minutes;
  for (const open of hours) {
    const begun = Math.max(from, open.from);
    if (begun >= open.to) continue;
    if (left <= open.to - begun) return begun + left;
    left -= open.to - begun;
  }
  return undefined;
}

export function openMinutes(hours: readonly Span[]): Minute {
  return hours.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Whether a stretch begins and ends within the open hours of a day; breaks between do not matter. */
export function isWithin(hours: readonly Span[], { from, to }: Span): boolean {
  const begins = hours.some(open => from >= open.from && from < open.to);
  return begins && hours.some(open => to > open.from && to <= open.to);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
