import type { Calendar } from '#engine/calendar/calendar.ts';
import { dayMs, type EpochMs, minuteMs } from '#kernel/time.ts';
import type { Random } from '../random.ts';

export const historyDays = 182;
const requests = 400;

/** The latest calls, in minutes before the end: breakdowns on the road keep no office hours, and leave work for today. */
const latest = [1_380, 1_260, 600, 420, 300, 220, 160, 110, 70, 45, 25, 8];

/** When the customers asked: spread over the half year before an instant in office hours, and at last just now; in order. */
export function timesOf(calendar: Calendar, random: Random, end: EpochMs): EpochMs[] {
  const span = historyDays * dayMs;
  const times = Array.from({ length: requests }, (_, place) => {
    const about = end - span + (span * (place + random.next())) / requests;
    return calendar.nextOpen(Math.floor(about / minuteMs) * minuteMs) + random.between(0, 120) * minuteMs;
  });
  const just = latest.map(minutes => Math.floor(end / minuteMs) * minuteMs - minutes * minuteMs);
  const [first = end] = just;
  return [...times.filter(at => at < first).sort((a, b) => a - b), ...just];
}
