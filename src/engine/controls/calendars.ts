import type { Calendar } from '../calendar/calendar.ts';
import type { Values } from '../vocabulary.ts';

/** The calendars of a company, and how a subject says which of them is its own. */
export interface Calendars {
  readonly byId: ReadonlyMap<string, Calendar>;
  /** For subjects that name none. */
  readonly standard: string;
  /** The fact that names the subject's calendar, such as `branch.calendar`. */
  readonly fact: string;
}

/** The subject's own calendar. Throws when it names one that the company does not have: no other may be guessed. */
export function calendarFor(calendars: Calendars, facts: Values): Calendar {
  return calendarOf(calendars, String(facts[calendars.fact] ?? calendars.standard));
}

export function calendarOf(calendars: Calendars, id: string): Calendar {
  const calendar = calendars.byId.get(id);
  if (!calendar) throw new RangeError(`there is no calendar "${id}"`);
  return calendar;
}
