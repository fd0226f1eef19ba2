import { sql } from 'kysely';
import type { assetEndpoints } from '#contract/asset.ts';
import { foldCode } from '#platform/search/fold.ts';
import type { Query } from '#road/route.ts';
import { assetRows, assetView } from '../store.ts';
import { assetsWithinReach } from '../within-reach.ts';

/** Machines of a customer, or those whose serial or vehicle number begins or ends with what was typed; the newest first. */
export const listAssets: Query<typeof assetEndpoints.list> = async (
  context,
  { customerId, q, cursor, limit = 50 },
) => {
  let assets = assetRows(context.db)
    .where(assetsWithinReach(context))
    .orderBy('asset.id', 'desc')
    .limit(limit + 1);
  if (customerId) assets = assets.where('asset.customerId', '=', customerId);
  if (cursor) assets = assets.where('asset.id', '<', cursor);
  const code = foldCode(q ?? '');
  if (code !== '') assets = assets.where(numbered(code));
  const rows = await assets.execute();
  const items = rows.slice(0, limit).map(row => assetView(row, context.now));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
};

function numbered(code: string) {
  const like = (text: string) => `${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const [start, end] = [like(code), like([...code].reverse().join(''))];
  return sql<boolean>`asset.id in (
    select id from asset where serial_search like ${start} union select id from asset where vehicle_search like ${start}
    union select id from asset where reverse(serial_search) like ${end}
    union select id from asset where reverse(vehicle_search) like ${end})`;
}
