import { assetEndpoints } from '#contract/asset.ts';
import { refuse } from '#kernel/refusal.ts';
import { foldCode } from '#platform/search/fold.ts';
import { command, happened } from '#road/command.ts';
import { assetRows, assetView } from '../store.ts';

/** Adds a machine at a site of its customer. Refuses a serial number that is taken and a site of somebody else. */
export const addAsset = command({
  endpoint: assetEndpoints.add,
  kind: 'asset',
  begins: true,
  load: async (tx, { customerId, siteId }) => {
    const site = await tx.db
      .selectFrom('site')
      .select(['customerId', 'branchId'])
      .where('id', '=', siteId)
      .executeTakeFirst();
    if (site?.customerId !== customerId) return refuse('site.not_of_customer', { field: 'siteId' });
    return { scope: { branchId: site.branchId, customerId, assignees: [] }, row: site };
  },
  change: async (tx, _site, input, { id, recordedAt }) => {
    const taken = await tx.db
      .selectFrom('asset')
      .select('id')
      .where('serialSearch', '=', foldCode(input.serialNo))
      .executeTakeFirst();
    if (taken) return refuse('asset.serial_taken', { field: 'serialNo' });
    await tx.db
      .insertInto('asset')
      .values({ id, ...input })
      .execute();
    const row = await assetRows(tx.db).where('asset.id', '=', id).executeTakeFirstOrThrow();
    const data = { serial_no: input.serialNo, model: input.model, product_line: input.productLine };
    return happened({ events: [{ type: 'asset.added', data }], reply: assetView(row, recordedAt) });
  },
});
