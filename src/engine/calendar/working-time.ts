import type { EpochMs } from '#kernel/time.ts';
import { firstAbove, type OpenYear, openBefore } from './open-year.ts';
import type { Years } from './years.ts';

/** Where a span that is used up exactly at closing time ends: at that closing, or at the next opening. */
export type ExactFit = 'closing' | 'opening';

/** The instant at which `ms` of open time have gone by since `start`. */
export function addWorking(years: Years, start: EpochMs, span: { ms: number; exactFit: ExactFit }): EpochMs {
  const { ms, exactFit } = span;
  if (ms === 0 && exactFit === 'closing') return start;
  let year = years.at(start);
  let left = openBefore(year, start) + ms;
  while (left > year.total || (exactFit === 'opening' && left === year.total)) {
    left -= year.total;
    year = years.beside(year, 1, start);
  }
  return exactFit === 'closing' ? lastInstant(year, left) : nextInstant(year, left);
}

/** The latest instant before `end` from which `ms` of open time go by until `end`; a fit to an opening stays there. */
export function subtractWorking(years: Years, end: EpochMs, ms: number): EpochMs {
  if (ms === 0) return end;
  let year = years.at(end);
  let left = openBefore(year, end) - ms;
  while (left < 0) {
    year = years.beside(year, -1, end);
    left += year.total;
  }
  return nextInstant(year, left);
}

/** Open milliseconds between two instants; 0 when the second is not later. */
export function workingBetween(years: Years, from: EpochMs, to: EpochMs): number {
  if (to <= from) return 0;
  let year = years.at(from);
  let sum = -openBefore(year, from);
  while (to >= year.to) {
    sum += year.total;
    year = years.of(year.year + 1);
  }
  return sum + openBefore(year, to);
}

/** The first open instant at or after `at`. */
export function nextOpen(years: Years, at: EpochMs): EpochMs {
  let year = years.at(at);
  let i = firstAbove(year.closes, at);
  while (i >= year.closes.length) {
    year = years.beside(year, 1, at);
    i = 0;
  }
  return Math.max(at, year.opens[i] ?? at);
}

/** The instant at which the year has been open for `left`: a closing rather than the next opening. */
function lastInstant(year: OpenYear, left: number): EpochMs {
  const after = firstAbove(year.before, left);
  const i = after > 1 && year.before[after - 1] === left ? after - 2 : after - 1;
  return (year.opens[i] ?? 0) + left - (year.before[i] ?? 0);
}

/** The instant at which the year has been open for `left`: an opening rather than the closing before it. */
function nextInstant(year: OpenYear, left: number): EpochMs {
  const i = firstAbove(year.before, left) - 1;
  return (year.opens[i] ?? 0) + left - (year.before[i] ?? 0);
}
