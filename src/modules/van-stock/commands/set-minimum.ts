import { vanStockEndpoints } from '#contract/van-stock.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { findOnVan, loadVan } from '../store.ts';

/** Says how many of a part are to be on the van at least. Refuses a part that the van never had. */
export const setVanMinimum = command({
  endpoint: vanStockEndpoints.setMinimum,
  kind: 'person',
  load: loadVan,
  change: async (tx, { engineerId }, { partNo, minimum }) => {
    const held = await findOnVan(tx, engineerId, partNo);
    if (!held) return refuse('van_stock.unknown_part', { field: 'partNo' });
    await tx.db
      .updateTable('vanPart')
      .set({ minimum })
      .where('engineerId', '=', engineerId)
      .where('partNo', '=', partNo)
      .execute();
    return happened({
      events: [{ type: 'van_stock.minimum_set', data: { part: partNo, minimum } }],
      reply: { id: engineerId },
    });
  },
});
