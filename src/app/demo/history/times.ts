import type { Calendar } from '#engine/calendar/calendar.ts';
import { dayMs, type EpochMs, minuteMs } from '#kernel/time.ts';
import type { Random } from '../random.ts';

export const historyDays = 182;
const requests = 400;

/** When the customers asked: spread over the half year before an instant, in office hours, in order. */
export function timesOf(calendar: Calendar, random: Random, end: EpochMs): EpochMs[] {
  const span = historyDays * dayMs;
  const times = Array.from({ length: requests }, (_, place) => {
    const about = end - span + (span * (place + random.next())) / requests;
    return calendar.nextOpen(Math.floor(about / minuteMs) * minuteMs) + random.between(0, 120) * minuteMs;
  });
  return times.filter(at => at <= end).sort((a, b) => a - b);
}
