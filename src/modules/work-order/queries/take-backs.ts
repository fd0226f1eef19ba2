import { sql } from 'kysely';
import type { TakeBack } from '#contract/take-back-shape.ts';
import type { Db } from '#platform/database/kysely.ts';

interface Row extends Omit<TakeBack, 'promisedAt' | 'takenAt' | 'returnedAt' | 'finishedAt'> {
  readonly promisedAt: Temporal.Instant;
  readonly takenAt: Temporal.Instant;
  readonly returnedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
}

/** What was taken along on the case of an order, the oldest first. */
export async function takeBacksOf(db: Db, orderId: string): Promise<TakeBack[]> {
  const { rows } = await sql<Row>`
    select t.id, u.order_no, t.reason, t.items, t.is_for_test, t.promised_at, t.taken_at, t.taken_by_name, t.out_signed_by_name,
      t.returned_at, t.returned_by_name, t.back_signed_by_name, t.finished_at, t.is_commissioned, t.result
    from work_order o
      join take_back t on t.request_id = o.request_id
      join work_order u on u.id = t.order_id
    where o.id = ${orderId}
    order by t.taken_at, t.id`.execute(db);
  return rows.map(({ promisedAt, takenAt, returnedAt, finishedAt, ...row }) => ({
    ...row,
    promisedAt: promisedAt.toString(),
    takenAt: takenAt.toString(),
    returnedAt: returnedAt?.toString() ?? null,
    finishedAt: finishedAt?.toString() ?? null,
  }));
}
