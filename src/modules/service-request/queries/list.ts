import { type RawBuilder, sql } from 'kysely';
import type { ListServiceRequests, serviceRequestEndpoints } from '#contract/service-request.ts';
import { Refused } from '#kernel/refusal.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import { type Cursor, readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { openStates } from '../lifecycle.ts';
import { conditionsOf, statesOf } from './filter.ts';
import { type ListedRow, rowOf } from './row.ts';
import { findPage } from './source.ts';

type Order = 'due' | 'newest';

const pageStep = 51;

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
  const where = sql.join([...conditions, ...beyond(cursor, order)], sql` and `);
  const looking = { where, sorted: sortedBy(order, 'q'), limit: rowsFor(limit) };
  const rowsOf = (found: RawBuilder<unknown>) =>
    rowsAsJson<ListedRow>(db, named(found, sortedBy(order, 'p')));
  return findPage(db, { typed: asked.q, looking, rowsOf });
}

function sortedBy(order: Order, row: 'q' | 'p'): RawBuilder<unknown> {
  return order === 'due'
    ? sql.raw(`coalesce(${row}.due_at, 'infinity'), ${row}.id`)
    : sql.raw(`${row}.registered_at desc, ${row}.id desc`);
}

/** The rows of a page with the names of all that they point to. */
function named(found: RawBuilder<unknown>, sorted: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select p.id, p.request_no as "requestNo", p.state, p.kind, p.severity, p.fault_class as "faultClass",
      p.description, c.name as "customerName", coalesce(r.full_name, s.name) as place, a.serial_no as "serialNo",
      p.branch_id as "branchId", b.name as "branchName", o.name as "ownerName", e.name as "engineerName",
      p.registered_at as "registeredAt", p.due_at as "dueAt", p.due_clause as "dueClause", p.risk_at as "riskAt"
    from (${found}) p
      join customer c on c.id = p.customer_id
      join site s on s.id = p.site_id
      join branch b on b.id = p.branch_id
      left join region r on r.adcode = s.adcode
      left join asset a on a.id = p.asset_id
      left join person o on o.id = p.owner_id
      left join person e on e.id = p.engineer_id
    order by ${sorted}`;
}

/** In steps: each limit is a statement of its own to the database. */
function rowsFor(limit: number): number {
  return Math.ceil(limit / pageStep) * pageStep;
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
  const key = order === 'due' ? (writtenInstant(row.dueAt) ?? 'infinity') : writtenInstant(row.registeredAt);
  return writeCursor({ key, id: row.id });
}
