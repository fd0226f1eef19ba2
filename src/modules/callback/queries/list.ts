import { sql } from 'kysely';
import { may } from '#contract/asker.ts';
import type { CallbackRow, followUpEndpoints } from '#contract/follow-up.ts';
import { isOpen } from '#engine/controls/clock.ts';
import type { Clock, SubjectState } from '#engine/state.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { maskPhone, recordDisclosure, type Shown } from '#modules/customer/index.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Regulations } from '#road/road.ts';
import type { Query, ReadContext } from '#road/route.ts';

/** Call-backs in the order in which the services were done: what is due first comes first. */
export const listCallbacks: Query<typeof followUpEndpoints.callbacks> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const { actor, reach, db } = context;
  const conditions = [
    reach === 'all' ? sql`true` : sql`b.branch_id = any(${[...actor.branchIds]}::uuid[])`,
    sql`b.state = ${asked.state ?? 'due'}`,
    ...(cursor ? [sql`(b.service_at, b.id) > (${cursor.key}::timestamptz, ${cursor.id}::uuid)`] : []),
  ];
  const { rows } = await sql<ListedRow>`
    select b.id, b.request_id, q.customer_id, q.request_no, o.order_no, c.name as customer_name, k.name as contact_name, k.phone,
      e.name as engineer_name, coalesce(p.work, q.resolution) as work, b.service_at, b.state, b.attempts, s.state as subject
    from callback b
      join service_request q on q.id = b.request_id
      join customer c on c.id = q.customer_id
      join subject s on s.id = q.id
      left join contact k on k.customer_id = c.id and (q.contact_id is null and k.is_main or k.id = q.contact_id)
      left join work_order o on o.id = b.order_id
      left join service_report p on p.order_id = o.id
      left join person e on e.id = o.engineer_id
    where ${sql.join(conditions, sql` and `)}
    order by b.service_at, b.id limit ${limit + 1}`.execute(db);
  if (may(actor, 'callback.record'))
    await recordDisclosure(context, 'callbacks', rows.slice(0, limit).filter(hasPhone).map(shownOf));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(row => rowOf(row, context)),
    nextCursor: last ? writeCursor({ key: last.serviceAt.toString(), id: last.id }) : null,
  };
};

interface ListedRow extends Omit<CallbackRow, 'completedAt' | 'dueAt' | 'clause' | 'risk'> {
  readonly serviceAt: Temporal.Instant;
  readonly customerId: string;
  readonly subject: SubjectState;
}

const hasPhone = ({ phone }: ListedRow): boolean => phone !== null;
const shownOf = ({ customerId, requestId: subjectId }: ListedRow): Shown => ({ customerId, subjectId });

function rowOf(
  { serviceAt, subject, customerId: _, ...row }: ListedRow,
  { road, now, actor }: ReadContext,
): CallbackRow {
  const clock = callbackClock(subject, road.regulations);
  const isDue = row.state === 'due' && clock !== undefined;
  return {
    ...row,
    phone: row.phone === null || may(actor, 'callback.record') ? row.phone : maskPhone(row.phone),
    completedAt: serviceAt.toString(),
    dueAt: isDue ? formatInstant(clock.dueAt) : null,
    clause: isDue ? clock.clause : null,
    risk: isDue ? riskOf(clock, now) : 'none',
  };
}

/** The clock that a recorded call-back stops. */
function callbackClock({ clocks }: SubjectState, { book }: Regulations): Clock | undefined {
  return clocks.find(clock => {
    const deadline = book.edition(clock.edition).deadlines.get(clock.clause)?.[clock.control];
    return isOpen(clock) && deadline?.to.has('callback.recorded');
  });
}

function riskOf({ dueAt, warnings }: Clock, now: number): CallbackRow['risk'] {
  if (dueAt < now) return 'overdue';
  return (warnings[0] ?? dueAt) <= now ? 'at_risk' : 'none';
}
