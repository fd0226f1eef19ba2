import { type RawBuilder, sql } from 'kysely';
import type { DutyList, DutyRow, dutyEndpoints } from '#contract/duty.ts';
import type { QueryOf } from '#contract/endpoint.ts';
import { Refused } from '#kernel/refusal.ts';
import { type Cursor, readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { endsOf } from '../days.ts';
import type { DutyGround } from '../ground.ts';
import { heldByAny } from '../holders.ts';
import { type Mine, mineOf } from '../mine.ts';
import { dutiesInSight } from '../sight.ts';
import { columns, type ListedDuty, rowOf } from './row.ts';

/** Duties within the reader's sight: open ones by when they are due, settled ones the newest first. */
export function listDuties({ regulations }: DutyGround): Query<typeof dutyEndpoints.list> {
  return async (context, asked) => {
    const cursor = readCursor(asked.cursor);
    if (cursor instanceof Refused) return cursor;
    const mine = await mineOf(context);
    const limit = asked.limit ?? 50;
    const rows = await pageOf(context, asked, { cursor, mine, limit: limit + 1 });
    const items = rows.slice(0, limit).map(row => rowOf(row, context, { mine, regulations }));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorOf(last) : null };
  };
}

interface PageOptions {
  readonly cursor: Cursor | undefined;
  readonly mine: Mine;
  readonly limit: number;
}

async function pageOf(
  context: ReadContext,
  { list = 'open', mine: isMine, id }: QueryOf<typeof dutyEndpoints.list>,
  { cursor, mine, limit }: PageOptions,
): Promise<ListedDuty[]> {
  const { actor, reach, db } = context;
  const isSettled = list === 'settled';
  const own = sql`(${heldByAny(mine.ids)} or d.settled_by = ${actor.personId})`;
  const conditions = [
    dutiesInSight(actor, reach, mine.ids),
    id ? sql`d.id = ${id}` : inList(list, context),
    ...(isMine ? [own] : []),
    ...(cursor ? [beyond(cursor, isSettled)] : []),
  ];
  const order = isSettled ? sql`d.settled_at desc, d.id desc` : sql`d.due_at, d.id`;
  const { rows } = await sql<ListedDuty>`select ${columns(mine.ids)}
    where ${sql.join(conditions, sql` and `)} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** Which duties a list shows; what is late belongs to today and to this week too. */
export function inList(
  list: DutyList,
  { now, road }: Pick<ReadContext, 'now' | 'road'>,
): RawBuilder<unknown> {
  const ends = endsOf(now, road.zone);
  switch (list) {
    case 'today':
      return sql`d.state = 'open' and d.due_at <= ${ends.today}`;
    case 'week':
      return sql`d.state = 'open' and d.due_at <= ${ends.week}`;
    case 'late':
      return sql`d.state = 'open' and d.due_at < ${Temporal.Instant.fromEpochMilliseconds(now)}`;
    case 'open':
      return sql`d.state = 'open'`;
    case 'settled':
      return sql`d.state <> 'open'`;
  }
}

function beyond({ key, id }: Cursor, isSettled: boolean): RawBuilder<unknown> {
  return isSettled
    ? sql`(d.settled_at, d.id) < (${key}::timestamptz, ${id}::uuid)`
    : sql`(d.due_at, d.id) > (${key}::timestamptz, ${id}::uuid)`;
}

function cursorOf({ settledAt, dueAt, id }: DutyRow): string {
  return writeCursor({ key: settledAt ?? dueAt, id });
}
