import type { CheckInView, Identification, OrderNote } from '#contract/work-order-shape.ts';
import type { Db } from '#platform/database/kysely.ts';

/** The arrivals of an order, the first at the top. */
export async function checkInsOf(db: Db, orderId: string): Promise<CheckInView[]> {
  const rows = await db
    .selectFrom('checkIn')
    .select(['at', 'outcome', 'reason', 'distanceMetres'])
    .where('orderId', '=', orderId)
    .orderBy('at')
    .execute();
  return rows.map(({ at, outcome, ...row }) => ({
    ...row,
    at: at.toString(),
    outcome: outcome as CheckInView['outcome'],
  }));
}

/** The machine as it was last compared with the order; null before. */
export async function identificationOf(db: Db, orderId: string): Promise<Identification | null> {
  const row = await db
    .selectFrom('machineIdentification')
    .select(['at', 'serialNo', 'by', 'isAnother'])
    .where('orderId', '=', orderId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, at: row.at.toString(), by: row.by as Identification['by'] } : null;
}

/** What was written about an order, the oldest first. */
export async function notesOf(db: Db, orderId: string): Promise<OrderNote[]> {
  const rows = await db
    .selectFrom('workOrderNote')
    .select(['id', 'at', 'authorName', 'text', 'partsToCarry'])
    .where('orderId', '=', orderId)
    .orderBy('at')
    .execute();
  return rows.map(row => ({ ...row, at: row.at.toString() }));
}
