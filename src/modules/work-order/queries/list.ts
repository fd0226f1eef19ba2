import { type RawBuilder, sql } from 'kysely';
import type { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import { maskName } from '#modules/customer/index.ts';
import { type Cursor, readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { isHidden } from '../hidden.ts';
import { type Asked, areOpen, conditionsOf, statesOf } from './filter.ts';

/** Open work orders by their appointment, those without one last; where ended ones are asked for, the newest first. */
export const listWorkOrders: Query<typeof workOrderEndpoints.list> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const found = await pageOf(context, asked, { cursor, limit: limit + 1 });
  const items = found.slice(0, limit).map(row => maskedFor(context.actor, rowOf(row, context.now)));
  const last = found.length > limit ? found[limit - 1] : undefined;
  const key = last?.appointmentFrom?.toString() ?? 'infinity';
  return { items, nextCursor: last ? writeCursor({ key, id: last.id }) : null };
};

interface ListedRow extends Omit<WorkOrderRow, 'appointmentFrom' | 'appointmentTo' | 'dueAt' | 'risk'> {
  readonly appointmentFrom: Temporal.Instant | null;
  readonly appointmentTo: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  readonly riskAt: Temporal.Instant | null;
}

interface PageOptions {
  readonly cursor: Cursor | undefined;
  readonly limit: number;
}

async function pageOf(
  { db, actor, reach }: ReadContext,
  asked: Asked,
  { cursor, limit }: PageOptions,
): Promise<ListedRow[]> {
  const isByAppointment = areOpen(statesOf(asked.state));
  const conditions = [...conditionsOf(asked, actor, reach), ...beyond(cursor, isByAppointment)];
  const sorted = isByAppointment ? sql`coalesce(o.appointment_from, 'infinity'), o.id` : sql`o.id desc`;
  const { rows } = await sql<ListedRow>`
    select o.id, o.order_no, o.request_id, q.request_no, o.state, o.task, q.severity, q.fault_class, o.required_skill, o.crew_size,
      c.name as customer_name, coalesce(r.full_name, s.name) as place, s.distance_metres, o.branch_id,
      b.name as branch_name, o.engineer_id, e.name as engineer_name, o.appointment_from, o.appointment_to, q.due_at,
      q.due_clause, q.risk_at
    from (
      select o.* from work_order o where ${sql.join(conditions, sql` and `)} order by ${sorted} limit ${limit}
    ) o
      join service_request q on q.id = o.request_id
      join customer c on c.id = q.customer_id
      join site s on s.id = q.site_id
      join branch b on b.id = o.branch_id
      left join region r on r.adcode = s.adcode
      left join person e on e.id = o.engineer_id
    order by ${sorted}`.execute(db);
  return rows;
}

function beyond(cursor: Cursor | undefined, isByAppointment: boolean): RawBuilder<unknown>[] {
  if (!cursor) return [];
  const { key, id } = cursor;
  return isByAppointment
    ? [sql`(coalesce(o.appointment_from, 'infinity'), o.id) > (${key}::timestamptz, ${id}::uuid)`]
    : [sql`o.id < ${id}::uuid`];
}

function rowOf({ riskAt, ...row }: ListedRow, now: EpochMs): WorkOrderRow {
  const isEnded = row.state === 'completed' || row.state === 'cancelled';
  return {
    ...row,
    appointmentFrom: row.appointmentFrom?.toString() ?? null,
    appointmentTo: row.appointmentTo?.toString() ?? null,
    dueAt: row.dueAt?.toString() ?? null,
    risk: isEnded ? 'none' : riskOf(row.dueAt, riskAt, now),
  };
}

function maskedFor(actor: ReadContext['actor'], row: WorkOrderRow): WorkOrderRow {
  return isHidden(actor, row) ? { ...row, customerName: maskName(row.customerName) } : row;
}

function riskOf(
  dueAt: Temporal.Instant | null,
  riskAt: Temporal.Instant | null,
  now: EpochMs,
): WorkOrderRow['risk'] {
  if (!dueAt) return 'none';
  if (dueAt.epochMilliseconds < now) return 'overdue';
  return riskAt && riskAt.epochMilliseconds <= now ? 'at_risk' : 'none';
}
