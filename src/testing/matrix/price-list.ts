import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';

/** One that has not begun. */
export async function aPriceList(db: Db, branchId: string): Promise<string> {
  const id = newId();
  const prices = { callOutFen: 5_000, partsMarkupPercent: 0, preferentialPercent: 100 };
  const content = JSON.stringify({ ...prices, labour: [], travel: [], parts: [] });
  const added = { addedByName: 'nobody', addedAt: Temporal.Instant.from('2026-11-20T03:00:00Z') };
  await db
    .insertInto('priceList')
    .values({ id, branchId, fromOn: '2099-01-01', content, ...added })
    .execute();
  return id;
}
