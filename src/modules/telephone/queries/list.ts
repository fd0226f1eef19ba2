import { sql } from 'kysely';
import type { callEndpoints } from '#contract/call.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { formatInstant, instantOf } from '#kernel/time.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { callsInSight, callsWhere } from './calls.ts';

/** To be returned: a number that was withheld cannot be called. */
const toReturn = sql`p.state = 'missed' and not p.is_withheld`;
const countedTo = 100;

/** The day's calls, or those that are to be returned. */
export const listCalls: Query<typeof callEndpoints.list> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const ofList = asked.list === 'missed' ? toReturn : sql`p.rang_at >= ${startOfDay(context)}::timestamptz`;
  const beyond = cursor
    ? sql`(p.rang_at, p.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`
    : sql`true`;
  const [found, missed] = await Promise.all([
    callsWhere(context, { where: sql`${ofList} and ${beyond}`, limit: limit + 1 }),
    countMissed(context),
  ]);
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, missed, nextCursor: last ? writeCursor({ key: last.rangAt, id: last.id }) : null };
};

/** By the company's days. */
function startOfDay({ now, road }: ReadContext): string {
  return formatInstant(instantOf(now).toZonedDateTimeISO(road.zone).startOfDay().epochMilliseconds);
}

async function countMissed({ db, actor, reach }: ReadContext): Promise<number> {
  const { rows } = await sql<{ missed: number }>`
    select count(*)::integer as missed from (
      select from phone_call p where ${toReturn} and ${callsInSight(actor, reach)} limit ${countedTo}) m`.execute(
    db,
  );
  return rows[0]?.missed ?? 0;
}

/** A call, and whose number it came from. */
export const readCall: Query<typeof callEndpoints.read> = async (context, { id }) => {
  const [call] = await callsWhere(context, { where: sql`p.id = ${id}`, limit: 1 });
  return call ?? refuse('subject.not_found');
};
