import type { ReminderHours } from '#contract/reminder-hours.ts';
import type { Calendar } from '#engine/calendar/calendar.ts';
import { NeverOpen } from '#engine/calendar/years.ts';
import { type EpochMs, hourMs, minuteMs } from '#kernel/time.ts';

/** The first instant, from a given one on, at which somebody may be reminded; null where there is none. */
export type Opening = (at: EpochMs) => EpochMs | null;

/** The working hours of a branch. */
export function workingHours(calendar: Calendar): Opening {
  return at => {
    try {
      return calendar.nextOpen(at);
    } catch (error) {
      if (error instanceof NeverOpen) return null;
      throw error;
    }
  };
}

/** Longer than any holidays. */
const daysAtMost = 60;

/** The hours that the company has set, in the zone and, where it says so, on the workdays of a branch. */
export function companyHours(hours: ReminderHours, calendar: Calendar): Opening {
  const [opens, closes] = [sinceMidnight(hours.opensAt), sinceMidnight(hours.closesAt)];
  return at => {
    let day = Temporal.PlainDate.from(calendar.dateOf(at));
    for (let days = 0; days < daysAtMost; days++) {
      const date = day.toString();
      const isOff = hours.isWorkdaysOnly && calendar.openingOn(date) === undefined;
      if (!isOff && at < calendar.instantOn(date, closes))
        return Math.max(at, calendar.instantOn(date, opens));
      day = day.add({ days: 1 });
    }
    return null;
  };
}

function sinceMidnight(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * hourMs + minute * minuteMs;
}

const roundsAtMost = 20;

/** When both are open; hours that never meet leave those of the company. */
export function within(company: Opening, own: Opening): Opening {
  return at => {
    let now = at;
    for (let round = 0; round < roundsAtMost; round++) {
      const opens = own(now) ?? now;
      const next = company(opens) ?? opens;
      if (next === now) return now;
      now = next;
    }
    return company(at);
  };
}
