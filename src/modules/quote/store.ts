import { sql } from 'kysely';
import type { QuoteLine, QuoteShare } from '#contract/quote.ts';
import type { Fen } from '#kernel/money.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';

/** A quote as it is kept. It is never changed. */
export interface QuoteRow {
  readonly id: string;
  readonly orderId: string;
  readonly version: number;
  readonly priceListId: string | null;
  readonly clause: string;
  readonly edition: string;
  readonly lines: readonly QuoteLine[];
  readonly shares: readonly QuoteShare[];
  readonly amountFen: Fen;
  readonly customerFen: Fen;
  readonly issuedAt: Temporal.Instant;
  readonly issuedByName: string;
}

export interface ReadQuote extends QuoteRow {
  readonly listNo: number | null;
  readonly isGranted: boolean | null;
}

export async function insertQuote(tx: Tx, { lines, shares, ...row }: QuoteRow): Promise<void> {
  await tx.db
    .insertInto('quote')
    .values({ ...row, lines: JSON.stringify(lines), shares: JSON.stringify(shares) })
    .execute();
}

/** The quote of an order that counts, with what the customer answered to it. */
export async function lastQuote(db: Db, orderId: string): Promise<ReadQuote | undefined> {
  const { rows } = await sql<ReadQuote>`
    select q.id, q.order_id, q.version, q.price_list_id, q.clause, q.edition, q.lines, q.shares, q.amount_fen::float8,
      q.customer_fen::float8, q.issued_at, q.issued_by_name, l.list_no,
      (select is_granted from consent where quote_id = q.id order by at desc, id desc limit 1) as is_granted
    from quote q left join price_list l on l.id = q.price_list_id
    where q.order_id = ${orderId} order by q.version desc limit 1`.execute(db);
  return rows[0];
}

/** The quote of a case that counts: of its latest order that has one. */
export async function quoteOfCase(db: Db, requestId: string): Promise<ReadQuote | undefined> {
  const { rows } = await sql<{ id: string }>`
    select o.id from work_order o where o.request_id = ${requestId}
      and exists (select from quote where order_id = o.id) order by o.id desc limit 1`.execute(db);
  return rows[0] && lastQuote(db, rows[0].id);
}
