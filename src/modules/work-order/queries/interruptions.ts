import type { MissingParts, VisitPause } from '#contract/visit-shape.ts';
import type { Db } from '#platform/database/kysely.ts';

/** When a visit was interrupted, the first at the top. */
export async function pausesOf(db: Db, orderId: string): Promise<VisitPause[]> {
  const rows = await db
    .selectFrom('visitPause')
    .select(['pausedAt', 'returnAgreedAt', 'isPlaceCleared', 'resumedAt', 'isConsented'])
    .where('orderId', '=', orderId)
    .orderBy('pausedAt')
    .orderBy('id')
    .execute();
  return rows.map(({ pausedAt, returnAgreedAt, resumedAt, ...row }) => ({
    ...row,
    pausedAt: pausedAt.toString(),
    returnAgreedAt: returnAgreedAt?.toString() ?? null,
    resumedAt: resumedAt?.toString() ?? null,
  }));
}

/** Parts that were missing on an order, the first at the top. */
export async function missingPartsOf(db: Db, orderId: string): Promise<MissingParts[]> {
  const rows = await db
    .selectFrom('missingParts')
    .select(['parts', 'toldAt', 'toldByName', 'nextVisitAt'])
    .where('orderId', '=', orderId)
    .orderBy('toldAt')
    .orderBy('id')
    .execute();
  return rows.map(({ toldAt, nextVisitAt, ...row }) => ({
    ...row,
    toldAt: toldAt.toString(),
    nextVisitAt: nextVisitAt?.toString() ?? null,
  }));
}
