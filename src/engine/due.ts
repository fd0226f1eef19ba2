import type { EpochMs } from '#kernel/time.ts';
import type { SubjectState } from './state.ts';

/**
 * When a timer must look at the subject again; null when nothing runs. A limit has passed one millisecond after its
 * instant, since a stop at the very instant keeps it.
 */
export function nextDueAt(state: SubjectState): EpochMs | null {
  let next = Number.POSITIVE_INFINITY;
  for (const { status, warnings, dueAt } of state.clocks) {
    if (status !== 'running') continue;
    next = Math.min(next, warnings[0] ?? next, dueAt + 1);
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
}
