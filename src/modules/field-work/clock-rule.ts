import type { clockDoubts } from '#contract/field-work.ts';
import { type EpochMs, minuteMs, secondMs } from '#kernel/time.ts';

/** A time as the phone told it, and what is known of its clock. */
export interface ToldTime {
  readonly deviceAt: EpochMs;
  /** How far the phone's clock is behind ours now, and was when they met before; null where they had not met. */
  readonly offsetMs: number;
  readonly knownOffsetMs: number | null;
  readonly receivedAt: EpochMs;
}

export interface SettledTime {
  readonly happenedAt: EpochMs;
  /** What was added to the phone's time. */
  readonly offsetMs: number;
  readonly doubt: (typeof clockDoubts)[number] | null;
}

/** Less than this is the way of the message, not the clock. */
const unnoticedMs = 2 * secondMs;
/** More than this between two meetings is no drift: somebody set the clock. */
const driftMs = 2 * minuteMs;
/** From here on a person should look. */
const farOffMs = 10 * minuteMs;

/**
 * When something happened by our clock. The phone's time is corrected by how far its clock was off; where it was set in
 * between, by how far it was off before. Nothing happens after it is told of. What is not sure is marked.
 */
export function settleTime({ deviceAt, offsetMs, knownOffsetMs, receivedAt }: ToldTime): SettledTime {
  const wasSet = knownOffsetMs !== null && Math.abs(knownOffsetMs - offsetMs) > driftMs;
  // What the phone measured when they met is without the time that a slow message takes.
  const off = knownOffsetMs ?? offsetMs;
  const added = Math.abs(off) <= unnoticedMs ? 0 : off;
  const corrected = deviceAt + added;
  const isAhead = corrected > receivedAt + unnoticedMs;
  const happenedAt = Math.min(corrected, receivedAt);
  return { happenedAt, offsetMs: happenedAt - deviceAt, doubt: doubtOf({ wasSet, isAhead, added }) };
}

interface Signs {
  readonly wasSet: boolean;
  readonly isAhead: boolean;
  readonly added: number;
}

function doubtOf({ wasSet, isAhead, added }: Signs): SettledTime['doubt'] {
  if (isAhead) return 'in_future';
  if (wasSet) return 'clock_was_set';
  return Math.abs(added) > farOffMs ? 'clock_far_off' : null;
}
