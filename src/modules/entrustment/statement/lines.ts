import { sql } from 'kysely';
import type { OutletPrice, StatementLine } from '#contract/outlet-statement.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { priceFor } from './store.ts';

export interface Wanted {
  readonly outletId: string;
  readonly month: string;
  readonly zone: string;
}

/** What an outlet completed in a month on the company's clock, at the agreed prices; refuses what nobody agreed a price for. */
export async function linesOf(
  { db }: Tx,
  { outletId, month, zone }: Wanted,
): Promise<readonly StatementLine[] | Refused> {
  const prices = await pricesOf({ db }, outletId);
  const { rows } = await sql<Omit<StatementLine, 'priceFen'>>`
    select o.id as order_id, o.order_no, q.kind, left(o.task, 200) as task,
      (o.completed_at at time zone ${zone})::date::text as completed_on
    from work_order o join service_request q on q.id = o.request_id
    where o.outlet_id = ${outletId} and o.state = 'completed'
      and to_char(o.completed_at at time zone ${zone}, 'YYYY-MM') = ${month}
    order by o.completed_at, o.id`.execute(db);
  const lines: StatementLine[] = [];
  for (const row of rows) {
    const priceFen = priceFor(prices, row);
    if (priceFen instanceof Refused) return priceFen;
    lines.push({ ...row, priceFen });
  }
  return lines;
}

async function pricesOf({ db }: Pick<Tx, 'db'>, outletId: string): Promise<readonly OutletPrice[]> {
  const terms = await db
    .selectFrom('outletTerms')
    .select('prices')
    .where('outletId', '=', outletId)
    .executeTakeFirst();
  return (terms?.prices ?? []) as unknown as readonly OutletPrice[];
}
