import type { EpochMs } from '#kernel/time.ts';

/** Where the time comes from, passed to everything that needs it. */
export interface Clock {
  now(): EpochMs;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant().epochMilliseconds };

/** A clock that stands where a test has put it. */
export interface SettableClock extends Clock {
  set(at: EpochMs): void;
  advance(ms: number): void;
}

export function settableClock(at: EpochMs): SettableClock {
  let current = at;
  return {
    now: () => current,
    set: to => {
      current = to;
    },
    advance: ms => {
      current += ms;
    },
  };
}
