import type { Calendar } from '#engine/calendar/calendar.ts';
import { NeverOpen } from '#engine/calendar/years.ts';
import type { EpochMs } from '#kernel/time.ts';

/** Something that a person is reminded of. */
export interface Reminder {
  /** A passed limit waits for working hours; a warning as well, unless it would come too late. */
  readonly isWarning: boolean;
  readonly dueAt: EpochMs | null;
  readonly now: EpochMs;
}

/** Until when a reminder waits by the reader's calendar; null where they are told at once. */
export function heldUntil(calendar: Calendar, { isWarning, dueAt, now }: Reminder): EpochMs | null {
  const opensAt = openingOf(calendar, now);
  if (opensAt === null || opensAt <= now) return null;
  return isWarning && dueAt !== null && opensAt >= dueAt ? null : opensAt;
}

/** Nobody waits for an opening that never comes. */
function openingOf(calendar: Calendar, now: EpochMs): EpochMs | null {
  try {
    return calendar.nextOpen(now);
  } catch (error) {
    if (error instanceof NeverOpen) return null;
    throw error;
  }
}
