import type { Book } from '../compile.ts';
import type { DeadlineControl } from '../regulation.ts';
import { aDeadline, type Trial, trialBook, trialCalendar } from '../trial.ts';

export const events: NonNullable<Trial['events']> = {
  asked: { urgent: 'boolean' },
  answered: {},
  waited: { reason: 'text' },
  went_on: {},
  withdrawn: {},
  reopened: {},
  changed: {},
};
const facts = { 'asset.distance': 'distance', 'request.priority': 'integer' } as const;
const day = [['09:00', '17:00']] as const;
const office = trialCalendar({
  id: 'office',
  zone: 'UTC',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: ['2026-01-07'],
});
/** Pauses on `waited`, goes on with `went_on`. */
export const pause = { on: [{ event: 'waited' }], resume: [{ event: 'went_on' }] };

/** A book of one deadline from `asked` to `answered`. */
export function bookWith(own: Partial<DeadlineControl>): Book {
  return trialBook({ clauses: { 'T.1': [aDeadline(own)] }, events, facts, calendars: [office] });
}
