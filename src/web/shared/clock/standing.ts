import type { ClockView } from '#contract/clock.ts';

export type Tone = 'calm' | 'risk' | 'broken' | 'kept' | 'quiet';

/** How a clock stands, as a screen shows it: its colour, and the minutes left (below zero: over). */
export interface Standing {
  readonly tone: Tone;
  readonly words: 'left' | 'over' | 'paused' | 'kept' | 'broken' | 'cancelled';
  readonly minutes: number;
}

type Shown = Pick<ClockView, 'status' | 'risk' | 'dueAt' | 'stoppedAt'>;

const minuteMs = 60_000;

export function standingOf(clock: Shown, nowMs: number): Standing {
  const until = clock.stoppedAt ? Date.parse(clock.stoppedAt) : nowMs;
  const minutes = (Date.parse(clock.dueAt) - until) / minuteMs;
  switch (clock.status) {
    case 'kept':
      return { tone: 'kept', words: 'kept', minutes };
    case 'broken':
      return { tone: 'broken', words: clock.stoppedAt ? 'broken' : 'over', minutes };
    case 'paused':
      return { tone: 'quiet', words: 'paused', minutes };
    case 'cancelled':
      return { tone: 'quiet', words: 'cancelled', minutes };
    case 'running':
      return minutes < 0
        ? { tone: 'broken', words: 'over', minutes }
        : { tone: clock.risk === 'none' ? 'calm' : 'risk', words: 'left', minutes };
  }
}
