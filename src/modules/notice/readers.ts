import { sql } from 'kysely';
import type { Calendar } from '#engine/calendar/calendar.ts';
import { calendarOf } from '#engine/controls/calendars.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Regulations } from '#road/road.ts';
import { heldUntil, type Reminder } from './held-until.ts';

export interface ReadersOptions {
  readonly db: Db;
  readonly regulations: Pick<Regulations, 'inForce' | 'book'>;
}

interface Reader {
  readonly id: string;
  readonly calendar: string | null;
  readonly isAtAnyTime: boolean;
}

/** Until when each reader's reminder waits: for the next opening of their own branch, where they have not chosen otherwise. */
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
  return new Map(
    rows.map(({ id, calendar, isAtAnyTime }) => [
      id,
      isAtAnyTime ? null : heldUntil(calendarFor(calendar), reminder),
    ]),
  );
}

/** The company's calendars; who is of no branch keeps the standard hours. */
function calendarsOf({ inForce, book }: ReadersOptions['regulations']): (name: string | null) => Calendar {
  const { calendars } = book.edition(inForce());
  return name => calendarOf(calendars, name ?? calendars.standard);
}

/** Whether the case brooks no delay: then nobody waits for the morning. */
export async function isUrgent(db: Db, requestId: string): Promise<boolean> {
  const request = db.selectFrom('serviceRequest').select('severity').where('id', '=', requestId);
  const severity = (await request.executeTakeFirst())?.severity ?? 'normal';
  return severity !== 'normal';
}
