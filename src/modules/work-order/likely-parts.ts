import type { PartPieces } from '#contract/van-stock-shape.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';

/** What an order will probably take, by the numbers of the parts. */
export function likelyPartsOf(db: Db, orderId: string): Promise<PartPieces[]> {
  return db
    .selectFrom('likelyPart')
    .select(['partNo', 'name', 'quantity'])
    .where('orderId', '=', orderId)
    .orderBy('partNo')
    .execute();
}

/** Keeps what an order will probably take; a number that is named twice counts together. */
export async function keepLikelyParts(
  { db }: Tx,
  orderId: string,
  parts: readonly PartPieces[],
): Promise<void> {
  await db.deleteFrom('likelyPart').where('orderId', '=', orderId).execute();
  const grouped = Map.groupBy(parts, ({ partNo }) => partNo.trim());
  const rows = [...grouped].map(([partNo, same]) => ({
    ...{ orderId, partNo, name: same[0]?.name.trim() ?? partNo },
    quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
  if (rows.length > 0) await db.insertInto('likelyPart').values(rows).execute();
}
