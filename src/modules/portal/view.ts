import { sql } from 'kysely';
import type { PortalRequest } from '#contract/portal.ts';
import type { PartUsed } from '#contract/work-order-shape.ts';
import { lastQuote } from '#modules/quote/index.ts';
import type { Db } from '#platform/database/kysely.ts';

/** What the page behind a link is made of, beside the clocks. */
export interface PortalRow {
  readonly requestNo: string;
  /** The request into which it was merged; null where it was not. */
  readonly intoId: string | null;
  readonly companyName: string;
  readonly zone: string;
  readonly state: string;
  readonly description: string;
  readonly model: string | null;
  readonly serialNo: string | null;
  readonly registeredAt: Temporal.Instant;
  readonly orderId: string | null;
  readonly engineerName: string | null;
  readonly appointmentFrom: Temporal.Instant | null;
  readonly appointmentTo: Temporal.Instant | null;
  readonly score: number | null;
}

export async function portalRow(db: Db, requestId: string): Promise<PortalRow | undefined> {
  const { rows } = await sql<PortalRow>`
    select q.request_no, g.into_id, coalesce(y.name, '') as company_name, b.zone, q.state, q.description, a.model, a.serial_no,
      q.registered_at, o.id as order_id, e.name as engineer_name, o.appointment_from, o.appointment_to,
      (select score from satisfaction where request_id = q.id order by at desc limit 1) as score
    from service_request q
      join branch b on b.id = q.branch_id
      left join company y on true
      left join service_request_merge g on g.request_id = q.id
      left join asset a on a.id = q.asset_id
      left join lateral (
        select * from work_order where request_id = q.id and state <> 'cancelled' order by id desc limit 1
      ) o on true
      left join person e on e.id = o.engineer_id
    where q.id = ${requestId}`.execute(db);
  return rows[0];
}

export async function repliesOf(db: Db, requestId: string): Promise<PortalRequest['replies']> {
  const replies = await db
    .selectFrom('serviceRequestNote')
    .select(['at', 'text'])
    .where('requestId', '=', requestId)
    .where('kind', 'in', ['reply', 'written_contact'])
    .orderBy('at')
    .execute();
  return replies.map(({ at, text }) => ({ at: at.toString(), text }));
}

export async function planOf(db: Db, orderId: string | null): Promise<PortalRequest['plan']> {
  if (orderId === null) return null;
  const plan = await db
    .selectFrom('consent')
    .select(['plan', 'amountFen', 'isGranted'])
    .where('orderId', '=', orderId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return plan ?? null;
}

/** The quote that counts, line by line. */
export async function quoteOf(db: Db, orderId: string | null): Promise<PortalRequest['quote']> {
  const quote = orderId === null ? undefined : await lastQuote(db, orderId);
  if (!quote) return null;
  const { lines, amountFen, customerFen, isGranted } = quote;
  return { lines: [...lines], amountFen, customerFen, isGranted };
}

/** The report as far as it is written; none while nothing is. */
export async function reportOf(db: Db, orderId: string | null): Promise<PortalRequest['report']> {
  if (orderId === null) return null;
  const found = await db
    .selectFrom('serviceReport')
    .select([
      'reportNo',
      'fault',
      'cause',
      'work',
      'testResult',
      'parts',
      'chargeFen',
      'signedAt',
      'signedByName',
    ])
    .where('orderId', '=', orderId)
    .executeTakeFirst();
  if (!found || (found.fault === null && found.work === null)) return null;
  const { parts, signedAt, ...report } = found;
  return { ...report, parts: (parts as PartUsed[]).map(shown), signedAt: signedAt?.toString() ?? null };
}

function shown({ name, quantity, priceFen, isCharged }: PartUsed) {
  return { name, quantity, priceFen, isCharged };
}
