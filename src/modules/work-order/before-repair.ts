import { sql } from 'kysely';
import type { PartUsed } from '#contract/work-order-shape.ts';
import type { Fen } from '#kernel/money.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';

/** What the charge of the case has to do with the repair; where no clause says who pays, everything is as it is written. */
export interface RepairTerms {
  /** What the customer is to be asked before it. */
  readonly asks: 'told' | 'agreed' | null;
  readonly partsPercent: number;
  readonly clause: string | null;
  /** The last answer to plan and price of this order, as it was quoted last; null where nobody asked. */
  readonly isGranted: boolean | null;
}

export async function repairTermsOf(db: Db, orderId: string): Promise<RepairTerms> {
  const { rows } = await sql<RepairTerms>`
    select c.asks, coalesce(c.parts_percent, 100) as parts_percent, c.worked_out->>'clause' as clause,
      (select is_granted from consent k where k.order_id = o.id and ${toLastQuote}
        order by at desc, id desc limit 1) as is_granted
    from work_order o left join charge c on c.request_id = o.request_id
    where o.id = ${orderId}`.execute(db);
  return rows[0] ?? { asks: null, partsPercent: 100, clause: null, isGranted: null };
}

const lastQuote = sql`(select id from quote where order_id = o.id order by version desc limit 1)`;
/** What was answered to the quote before is void once there is another. */
const toLastQuote = sql`k.quote_id is not distinct from ${lastQuote}`;

/** The quote that an answer to plan and price is to; null where nobody issued one. */
export async function quoteToAnswer(db: Db, orderId: string): Promise<QuoteToAnswer | null> {
  const { rows } = await sql<QuoteToAnswer>`
    select id, customer_fen::float8 as customer_fen from quote where order_id = ${orderId}
    order by version desc limit 1`.execute(db);
  return rows[0] ?? null;
}

interface QuoteToAnswer {
  readonly id: string;
  readonly customerFen: Fen;
}

/** Whether the customer still has to be told, or to agree, before the repair. */
export function beforeRepair({ asks, clause, isGranted }: RepairTerms): Refused | undefined {
  const lift = ['work_order.request_consent', 'charge.decide'];
  const named = { lift, ...(clause !== null && { clause }) };
  if (asks === 'told' && isGranted === null) return refuse('charge.not_told', named);
  if (asks === 'agreed' && !isGranted) return refuse('charge.not_agreed', named);
  return undefined;
}

/** Whether a part is charged to a customer who pays nothing for parts. */
export function chargedThoughFree(
  { partsPercent, clause }: RepairTerms,
  parts: readonly PartUsed[],
): Refused | undefined {
  if (partsPercent > 0 || !parts.some(({ isCharged }) => isCharged)) return undefined;
  return refuse('charge.parts_free', {
    field: 'parts',
    lift: ['charge.decide'],
    ...(clause !== null && { clause }),
  });
}
