import { sql } from 'kysely';
import type { ComplaintRow } from '#contract/follow-up.ts';
import type { complaintChannels } from '#contract/handling.ts';
import { beginning } from '#contract/work-order-facts.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context, Found, Told } from '#road/command.ts';

/** A complaint as its commands change it. */
export type ComplaintView = ComplaintRow & { readonly branchId: string; readonly customerId: string };

export function complaintsWhere(where: ReturnType<typeof sql>) {
  return sql<Omit<ComplaintView, 'openedAt'> & { readonly openedAt: Temporal.Instant }>`
    select p.id, p.complaint_no, p.request_id, q.request_no, c.name as customer_name, p.state, p.text, p.is_by_service,
      p.finding, p.cause, p.measure, p.opened_at, p.branch_id, q.customer_id
    from complaint p
      join service_request q on q.id = p.request_id
      join customer c on c.id = q.customer_id
    where ${where}`;
}

/** What a list or an answer shows of a complaint. */
export function shown({ branchId: _, customerId: __, ...row }: ComplaintView): ComplaintRow {
  return row;
}

export async function findComplaint(db: Db, id: string): Promise<ComplaintView | undefined> {
  const { rows } = await complaintsWhere(sql`p.id = ${id}`).execute(db);
  const [row] = rows;
  return row && { ...row, openedAt: row.openedAt.toString() };
}

/** The case that a complaint belongs to. */
export async function requestOfComplaint(tx: Tx, { id }: { readonly id: string }): Promise<string | null> {
  const row = await tx.db.selectFrom('complaint').select('requestId').where('id', '=', id).executeTakeFirst();
  return row?.requestId ?? null;
}

export async function loadComplaint(
  tx: Tx,
  { id }: { readonly id: string },
): Promise<Found<ComplaintView> | null> {
  const row = await findComplaint(tx.db, id);
  if (!row) return null;
  return { scope: { branchId: row.branchId, customerId: row.customerId, assignees: [] }, row };
}

export interface NewComplaint {
  readonly branchId: string;
  readonly orderId: string | null;
  readonly source: 'callback' | 'portal' | 'desk';
  readonly text: string;
  /** How it came to the company; null where nobody said. */
  readonly channel: (typeof complaintChannels)[number] | null;
}

export interface OpenedComplaint {
  readonly id: string;
  readonly complaintNo: string;
  readonly told: Told;
}

/** Writes a complaint about a request down. The caller tells the event. */
export async function openComplaint(
  tx: Tx,
  context: Context,
  { channel, ...complaint }: NewComplaint,
): Promise<OpenedComplaint> {
  const id = newId();
  const complaintNo = await context.nextNo('complaint');
  const openedAt = Temporal.Instant.fromEpochMilliseconds(context.at);
  await tx.db
    .insertInto('complaint')
    .values({ id, complaintNo, requestId: context.id, state: 'opened', openedAt, ...complaint })
    .execute();
  const facts = {
    'complaint.state': 'opened',
    'complaint.by_service': null,
    'complaint.complaint_no': complaintNo,
    'complaint.channel': channel,
    'complaint.content': beginning(complaint.text),
  };
  return { id, complaintNo, told: { type: 'complaint.opened', facts } };
}
