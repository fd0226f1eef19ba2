import type { assetEndpoints } from '#contract/asset.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { assetRows, assetView } from '../store.ts';
import { assetsWithinReach } from '../within-reach.ts';

export const readAsset: Query<typeof assetEndpoints.read> = async (context, { id }) => {
  const row = await assetRows(context.db)
    .where('asset.id', '=', id)
    .where(assetsWithinReach(context))
    .executeTakeFirst();
  return row ? assetView(row, context.now) : refuse('subject.not_found');
};
