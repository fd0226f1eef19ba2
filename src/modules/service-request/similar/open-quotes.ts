import { sql } from 'kysely';
import type { BeforeSaving } from '#contract/similar.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import type { ReadContext } from '#road/route.ts';
import { withinSight } from '../queries/sight.ts';

type OpenQuote = BeforeSaving['openQuotes'][number];

const shown = 5;

/** The last quote of each open order that the customer has neither agreed to nor refused. */
export async function openQuotesOf(
  { db, actor, reach }: ReadContext,
  customerId: string,
): Promise<OpenQuote[]> {
  const rows = await rowsAsJson<OpenQuote>(
    db,
    sql`select q.id as "requestId", q.request_no as "requestNo", t.customer_fen as "customerFen", t.issued_at as "issuedAt"
      from service_request q
        join work_order w on w.request_id = q.id and w.state not in ('completed', 'cancelled')
        join lateral (select * from quote where order_id = w.id order by version desc limit 1) t on t.customer_fen > 0
      where q.customer_id = ${customerId} and q.ended_at is null and ${withinSight(actor, reach)}
        and not exists (select from consent c where c.quote_id = t.id)
      order by t.issued_at limit ${sql.lit(shown)}`,
  );
  return rows.map(row => ({ ...row, issuedAt: writtenInstant(row.issuedAt) }));
}
