import { type RawBuilder, sql } from 'kysely';
import type { QueryOf } from '#contract/endpoint.ts';
import type { Notice, noticeEndpoints } from '#contract/notice.ts';
import { Refused } from '#kernel/refusal.ts';
import { maskPhone } from '#modules/customer/index.ts';
import { clausesOf } from '#road/clock-views.ts';
import { type Cursor, readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { ofReader, subjects } from './of-reader.ts';
import { countUnread } from './unread.ts';

/** What the reader was told, the newest first. */
export const listNotices: Query<typeof noticeEndpoints.list> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 20;
  const [found, unread] = await Promise.all([
    pageOf(context, asked, { cursor, limit: limit + 1 }),
    countUnread(context.db, context.actor),
  ]);
  const items = found.slice(0, limit).map(row => shown(row, context));
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, unread, nextCursor: last ? writeCursor({ key: last.toldAt, id: last.id }) : null };
};

interface NoticeRow
  extends Pick<
    Notice,
    | 'id'
    | 'topic'
    | 'requestId'
    | 'requestNo'
    | 'formId'
    | 'dutyId'
    | 'conductId'
    | 'callId'
    | 'customerName'
    | 'orderId'
    | 'clause'
    | 'edition'
  > {
  readonly dueAt: Temporal.Instant | null;
  readonly toldAt: Temporal.Instant;
  readonly isRead: boolean;
  readonly named: string | null;
  /** Who called, in full. */
  readonly callNumber: string | null;
  /** Where the clause is: its edition and the place of its control. */
  readonly judgedBy: string | null;
  readonly control: number | null;
}

interface PageOptions {
  readonly cursor: Cursor | undefined;
  readonly limit: number;
}

async function pageOf(
  { db, actor }: ReadContext,
  asked: QueryOf<typeof noticeEndpoints.list>,
  { cursor, limit }: PageOptions,
): Promise<NoticeRow[]> {
  const conditions = [ofReader(actor), ...conditionsOf(asked, cursor)];
  const { rows } = await sql<NoticeRow>`
    select n.id, n.topic, n.subject_id as request_id, f.id as form_id, d.id as duty_id, c.id as conduct_id, p.id as call_id, p.digits as call_number, n.named,
      case when n.topic like 'edition.%' then d.period end as edition,
      coalesce(q.request_no, f.form_no, c.conduct_no,
        case d.of_kind when 'event' then to_char(d.opened_at, 'YYYY-MM-DD') else d.period end, m.subject, '') as request_no,
      coalesce(u.name, f.title->>${actor.locale}, w.name, b.name, p.message_caller, nullif(m.from_name, ''), m.from_address, '') as customer_name,
      coalesce(n.clause, c.clause) as clause, n.due_at, n.told_at,
      n.read_at is not null as is_read, coalesce(k.edition, c.edition) as judged_by, coalesce(k.control, c.control) as control,
      (select o.id from work_order o where o.request_id = q.id
        and (o.engineer_id = ${actor.personId} or o.leader_id = ${actor.personId})
        order by o.id desc limit 1) as order_id
    from notice n
      ${subjects}
      left join customer u on u.id = q.customer_id
      left join branch b on b.id = d.branch_id
      left join person w on w.id = coalesce(c.person_id, d.person_id)
      left join clock k on k.subject_id = n.subject_id and k.id = n.clock_id
    where ${sql.join(conditions, sql` and `)}
    order by n.told_at desc, n.id desc limit ${limit}`.execute(db);
  return rows;
}

function conditionsOf(
  { isUnread }: QueryOf<typeof noticeEndpoints.list>,
  cursor: Cursor | undefined,
): RawBuilder<unknown>[] {
  return [
    ...(isUnread === undefined ? [] : [sql`(n.read_at is null) = ${isUnread}`]),
    ...(cursor ? [sql`(n.told_at, n.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`] : []),
  ];
}

function shown(found: NoticeRow, { road, actor }: ReadContext): Notice {
  const { judgedBy, control, named, dueAt, toldAt, callNumber, ...row } = found;
  const { regulations } = road;
  const clause =
    judgedBy === null ? undefined : clausesOf(regulations.book.edition(judgedBy)).get(row.clause ?? '');
  const spec = control === null ? undefined : clause?.controls[control];
  const called = spec && 'name' in spec ? spec.name[actor.locale] : row.clause;
  return {
    ...row,
    // Whom an outlet has served it need not keep.
    customerName: actor.isOutside ? '' : row.customerName,
    requestNo: callNumber === null ? row.requestNo : maskPhone(callNumber),
    clauseNo: clause?.no ?? row.clause,
    name: named ?? called ?? '',
    dueAt: dueAt?.toString() ?? null,
    toldAt: toldAt.toString(),
  };
}
