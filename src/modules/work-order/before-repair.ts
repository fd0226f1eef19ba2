import { sql } from 'kysely';
import type { RepairTerms } from '#contract/repair-terms.ts';
import type { Fen } from '#kernel/money.ts';
import type { Db } from '#platform/database/kysely.ts';

/** What the charge of the case has to do with the repair of an order. */
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
