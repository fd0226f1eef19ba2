import { sql } from 'kysely';
import type { ReminderHours } from '#contract/reminder-hours.ts';
import type { Calendar } from '#engine/calendar/calendar.ts';
import { calendarOf } from '#engine/controls/calendars.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Regulations } from '#road/road.ts';
import { heldUntil, type Reminder } from './held-until.ts';
import { companyHours, type Opening, within, workingHours } from './openings.ts';
import { findHours } from './reminder-hours.ts';

export interface ReadersOptions {
  readonly db: Db;
  readonly regulations: Pick<Regulations, 'inForce' | 'book'>;
}

interface Reader {
  readonly id: string;
  readonly calendar: string | null;
  readonly isAtAnyTime: boolean;
}

/**
 * Until when each reader's reminder waits: for the next opening of their own branch, where they have not chosen
 * otherwise, and for the hours of the company, whatever they have chosen.
 */
export async function heldByReader(
  { db, regulations }: ReadersOptions,
  people: readonly string[],
  reminder: Reminder,
): Promise<ReadonlyMap<string, EpochMs | null>> {
  const { rows } = await sql<Reader>`
    select p.id, b.calendar, coalesce(c.is_at_any_time, false) as is_at_any_time
    from person p left join branch b on b.id = p.branch_id left join reminder_choice c on c.person_id = p.id
    where p.id = any(${[...people]}::uuid[])`.execute(db);
  const calendarFor = calendarsOf(regulations);
  const hours = await findHours(db);
  return new Map(
    rows.map(({ id, calendar, isAtAnyTime }) => [
      id,
      heldUntil(openingFor(calendarFor(calendar), { hours, isAtAnyTime }), reminder),
    ]),
  );
}

interface Choices {
  readonly hours: ReminderHours | null;
  readonly isAtAnyTime: boolean;
}

const always: Opening = at => at;

function openingFor(calendar: Calendar, { hours, isAtAnyTime }: Choices): Opening {
  const own = isAtAnyTime ? always : workingHours(calendar);
  return hours === null ? own : within(companyHours(hours, calendar), own);
}

/** Until when a group of a branch waits: for the hours of the company, or without these for the branch to open. */
export async function heldInGroup(
  { db, regulations }: ReadersOptions,
  calendar: string | null,
  reminder: Reminder,
): Promise<EpochMs | null> {
  const hours = await findHours(db);
  const ofBranch = calendarsOf(regulations)(calendar);
  return heldUntil(hours === null ? workingHours(ofBranch) : companyHours(hours, ofBranch), reminder);
}

/** The company's calendars; who is of no branch keeps the standard hours. */
function calendarsOf({ inForce, book }: ReadersOptions['regulations']): (name: string | null) => Calendar {
  const { calendars } = book.edition(inForce());
  return name => calendarOf(calendars, name ?? calendars.standard);
}
