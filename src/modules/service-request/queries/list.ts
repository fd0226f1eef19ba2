import { type RawBuilder, sql } from 'kysely';
import type { ListServiceRequests, serviceRequestEndpoints } from '#contract/service-request.ts';
import { Refused } from '#kernel/refusal.ts';
import { type Cursor, readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { openStates } from '../lifecycle.ts';
import { conditionsOf, statesOf } from './filter.ts';
import { type ListedRow, rowOf } from './row.ts';
import { sourceOf } from './source.ts';

type Order = 'due' | 'newest';

/**
 * The queue: by due time, or the newest first. Ended requests have no due time: where they are asked for, the newest come
 * first. The page is found by index alone; names are joined to its rows only.
 */
export const listServiceRequests: Query<typeof serviceRequestEndpoints.list> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const order = orderOf(asked);
  const found = await pageOf(context, asked, { cursor, order, limit: limit + 1 });
  const items = found.slice(0, limit).map(row => rowOf(row, context.now));
  return { items, nextCursor: found.length > limit ? cursorAfter(found[limit - 1], order) : null };
};

function orderOf({ sort, state }: ListServiceRequests): Order {
  const states = statesOf(state);
  const mayHaveEnded = states?.some(name => !(openStates as readonly string[]).includes(name)) ?? false;
  return sort === 'due' && !mayHaveEnded ? 'due' : 'newest';
}

interface PageOptions {
  readonly cursor: Cursor | undefined;
  readonly order: Order;
  readonly limit: number;
}

async function pageOf(
  { db, actor, reach, now }: ReadContext,
  asked: ListServiceRequests,
  { cursor, order, limit }: PageOptions,
): Promise<ListedRow[]> {
  const states = statesOf(asked.state) ?? (order === 'due' ? openStates : undefined);
  const conditions = conditionsOf({ ...asked, states }, { actor, reach, now });
  const source = await sourceOf(db, asked.q);
  const where = sql.join([...conditions, ...beyond(cursor, order)], sql` and `);
  const sorted =
    order === 'due' ? sql`coalesce(q.due_at, 'infinity'), q.id` : sql`q.registered_at desc, q.id desc`;
  const { rows } = await sql<ListedRow>`
    select p.*, c.name as customer_name, coalesce(r.full_name, s.name) as place, a.serial_no, b.name as branch_name,
      o.name as owner_name, e.name as engineer_name
    from (
      select q.id, q.request_no, q.state, q.kind, q.severity, q.fault_class, left(q.description, 120) as description,
        q.branch_id, q.registered_at, q.due_at, q.due_clause, q.risk_at, q.customer_id, q.site_id, q.asset_id, q.owner_id,
        q.engineer_id
      from ${source} q where ${where} order by ${sorted} limit ${limit}
    ) p
      join customer c on c.id = p.customer_id
      join site s on s.id = p.site_id
      join branch b on b.id = p.branch_id
      left join region r on r.adcode = s.adcode
      left join asset a on a.id = p.asset_id
      left join person o on o.id = p.owner_id
      left join person e on e.id = p.engineer_id
    order by ${order === 'due' ? sql`coalesce(p.due_at, 'infinity'), p.id` : sql`p.registered_at desc, p.id desc`}`.execute(
    db,
  );
  return rows;
}

function beyond(cursor: Cursor | undefined, order: Order): RawBuilder<unknown>[] {
  if (!cursor) return [];
  const { key, id } = cursor;
  return order === 'due'
    ? [sql`(coalesce(q.due_at, 'infinity'), q.id) > (${key}::timestamptz, ${id}::uuid)`]
    : [sql`(q.registered_at, q.id) < (${key}::timestamptz, ${id}::uuid)`];
}

function cursorAfter(row: ListedRow | undefined, order: Order): string | null {
  if (!row) return null;
  const key = order === 'due' ? (row.dueAt?.toString() ?? 'infinity') : row.registeredAt.toString();
  return writeCursor({ key, id: row.id });
}
