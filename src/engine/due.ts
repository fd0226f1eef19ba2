import type { EpochMs } from '#kernel/time.ts';
import { resumesAt } from './controls/clock.ts';
import type { SubjectState } from './state.ts';

/**
 * When a timer must look at the subject again; null when nothing runs. A limit has passed one millisecond after its
 * instant, since a stop at the very instant keeps it.
 */
export function nextDueAt(state: SubjectState): EpochMs | null {
  let next = Number.POSITIVE_INFINITY;
  for (const clock of state.clocks) {
    const { status, warnings, dueAt } = clock;
    if (status === 'running') next = Math.min(next, warnings[0] ?? next, dueAt + 1);
    else next = Math.min(next, resumesAt(clock) ?? next);
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
}
