import { sql } from 'kysely';
import type { fieldWorkEndpoints, WorkSetAside } from '#contract/field-work.ts';
import { Refused } from '#kernel/refusal.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query } from '#road/route.ts';

type Instants = 'deviceAt' | 'happenedAt' | 'receivedAt';

interface SetAsideRow extends Omit<WorkSetAside, Instants | 'settledAt'> {
  readonly deviceAt: Temporal.Instant;
  readonly happenedAt: Temporal.Instant;
  readonly receivedAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
}

/** Work that was set aside, in the order in which it came; open ones unless asked otherwise. */
export const listSetAside: Query<typeof fieldWorkEndpoints.setAside> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const { db, actor, reach } = context;
  const limit = asked.limit ?? 50;
  const conditions = [
    sql`f.outcome = 'set_aside' and (f.settled_at is not null) = ${asked.isSettled ?? false}`,
    reach === 'all' ? sql`true` : sql`o.branch_id = any(${[...actor.branchIds]}::uuid[])`,
    ...(asked.branchId === undefined ? [] : [sql`o.branch_id = ${asked.branchId}`]),
    ...(cursor ? [sql`(f.received_at, f.id) > (${cursor.key}::timestamptz, ${cursor.id}::uuid)`] : []),
  ];
  const { rows } = await sql<SetAsideRow>`
    select f.id, f.order_id, o.order_no, o.request_id, q.request_no, c.name as customer_name, o.branch_id, f.person_name,
      f.call, f.input, f.conflict, o.state as order_state, e.name as engineer_name, f.device_at, f.happened_at,
      f.received_at, f.doubt, f.settled_at, f.settled_by_name, f.settlement
    from field_command f
      join work_order o on o.id = f.order_id
      join service_request q on q.id = o.request_id
      join customer c on c.id = q.customer_id
      left join person e on e.id = o.engineer_id
    where ${sql.join(conditions, sql` and `)}
    order by f.received_at, f.id limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map(shown);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor({ key: last.receivedAt, id: last.id }) : null };
};

function shown({ deviceAt, happenedAt, receivedAt, settledAt, ...row }: SetAsideRow): WorkSetAside {
  return {
    ...row,
    deviceAt: deviceAt.toString(),
    happenedAt: happenedAt.toString(),
    receivedAt: receivedAt.toString(),
    settledAt: settledAt?.toString() ?? null,
  };
}
