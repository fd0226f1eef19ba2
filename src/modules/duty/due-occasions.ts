import type { Calendar } from '#engine/calendar/calendar.ts';
import type { Duty } from '#engine/controls/duty.ts';
import { type Occasion, occasionsOf } from '#engine/controls/occasions.ts';
import type { Schedule } from '#engine/controls/schedule.ts';
import { dayMs, type EpochMs } from '#kernel/time.ts';

/** The times that an occasion may come up between. */
export interface Window {
  readonly now: EpochMs;
  /** When the edition came into force: nobody is asked for what was over by then. */
  readonly enactedAt: EpochMs;
  /** Until when was looked before; null the first time. */
  readonly lookedUntil: EpochMs | null;
}

/** After a longer standstill nobody is blamed for what nobody could see. */
const catchUpMs = 7 * dayMs;

/** How far ahead an occasion may be due that shows up now. */
const aheadDays: Readonly<Record<Schedule['every'], number>> = {
  day: 62,
  week: 62,
  month: 93,
  quarter: 184,
  half_year: 366,
  year: 733,
  season: 733,
};

/** The occasions of a duty that show up now: those that are still open, and those that passed during a standstill. */
export function dueOccasions(duty: Duty, calendar: Calendar, window: Window): Occasion[] {
  if (!duty.schedule) return [];
  const { now, enactedAt, lookedUntil } = window;
  const from = Math.max(enactedAt, lookedUntil === null ? now : Math.max(lookedUntil, now - catchUpMs));
  const to = now + aheadDays[duty.schedule.every] * dayMs;
  const isAboutBefore = ({ opensAt }: Occasion) => duty.spec.about === 'previous' && opensAt < enactedAt;
  return occasionsOf(duty, calendar, Math.min(from, now), to).filter(
    occasion => occasion.opensAt <= now && occasion.dueAt >= enactedAt && !isAboutBefore(occasion),
  );
}
