import { type Calendar, compileCalendar } from '#engine/calendar/calendar.ts';
import type { CalendarSpec } from '#engine/calendar/spec.ts';
import type { Db } from '#platform/database/kysely.ts';

/** The calendar of every branch that has no other. */
export const standardCalendar = 'standard';

/** The compiled calendars of the company. Throws for one that was stored wrong. */
export async function readCalendars(db: Db): Promise<Calendar[]> {
  const rows = await db.selectFrom('calendar').select('spec').orderBy('name').execute();
  return rows.map(({ spec }) => compiled(spec as CalendarSpec));
}

function compiled(spec: CalendarSpec): Calendar {
  const result = compileCalendar(spec);
  if (result.ok) return result.calendar;
  throw new Error(`calendar "${spec.id}": ${JSON.stringify(result.faults)}`);
}

/** Keeps a calendar under its id; one that is there already stays as it is. */
export async function addCalendar(db: Db, spec: CalendarSpec): Promise<void> {
  await db
    .insertInto('calendar')
    .values({ name: spec.id, spec: JSON.stringify(spec) })
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
