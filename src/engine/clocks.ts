import type { Draft } from './draft.ts';
import { findByClock } from './find.ts';
import { countClock } from './measure.ts';
import type { Clock } from './state.ts';

export function addClock(draft: Draft, clock: Clock): void {
  draft.clocks = [...draft.clocks, clock];
  draft.effects.push({ type: 'clock_started', clock });
}

/** Puts a clock in the place of what it was, and counts what became of its verdict. */
export function replaceClock(draft: Draft, index: number, clock: Clock): void {
  const was = draft.clocks[index];
  draft.clocks = draft.clocks.with(index, clock);
  if (!was) return;
  if (was.status !== clock.status) countClock(draft, was, clock);
  if (was.status !== clock.status || was.stoppedAt !== clock.stoppedAt) findByClock(draft, was, clock);
}
