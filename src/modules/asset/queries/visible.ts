import type { ReadContext } from '#road/route.ts';
import { assetRows } from '../store.ts';
import { assetsWithinReach } from '../within-reach.ts';

/** Whether there is such a machine that this reader may know of. */
export async function findAsset(context: ReadContext, id: string): Promise<boolean> {
  const row = await assetRows(context.db)
    .where('asset.id', '=', id)
    .where(assetsWithinReach(context))
    .executeTakeFirst();
  return row !== undefined;
}
