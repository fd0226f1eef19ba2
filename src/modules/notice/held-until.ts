import type { EpochMs } from '#kernel/time.ts';
import type { Opening } from './openings.ts';

/** Something that a person or a group is reminded of. */
export interface Reminder {
  /** A passed limit waits for its hours; a warning as well, unless it would come too late. */
  readonly isWarning: boolean;
  readonly dueAt: EpochMs | null;
  readonly now: EpochMs;
}

/** Until when a reminder waits; null where it is told at once. Nobody waits for an opening that never comes. */
export function heldUntil(opening: Opening, { isWarning, dueAt, now }: Reminder): EpochMs | null {
  const opensAt = opening(now);
  if (opensAt === null || opensAt <= now) return null;
  return isWarning && dueAt !== null && opensAt >= dueAt ? null : opensAt;
}
