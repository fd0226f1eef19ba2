import { reckonBy } from '../../shared/clock/use-now.ts';
import { keep, recall } from '../kept.ts';

/** From here on a person is told that their phone's clock is wrong. */
const noticedMs = 60_000;

/** How far the phone's clock is behind the server's, as of when they last met; null where they have not met. */
export function knownOffset(): number | null {
  const kept = recall('clock_offset');
  return typeof kept === 'number' ? kept : null;
}

/** The present as the server has it, by what the phone knows of its own clock: unix time in milliseconds. */
export function rightNow(): number {
  return Date.now() + (knownOffset() ?? 0);
}

/** Remembers what a meeting has shown: half of the way there and back is taken as the way back. */
export function meetServer({
  serverAt,
  sentMs,
}: {
  readonly serverAt: string;
  readonly sentMs: number;
}): void {
  const here = (sentMs + Date.now()) / 2;
  keep('clock_offset', Math.round(Date.parse(serverAt) - here));
  reckonBy(rightNow);
}

/** Minutes that the clock is wrong by, where it matters: positive when it is slow. */
export function wrongMinutes(): number | null {
  const offset = knownOffset();
  return offset === null || Math.abs(offset) < noticedMs ? null : Math.round(offset / noticedMs);
}
