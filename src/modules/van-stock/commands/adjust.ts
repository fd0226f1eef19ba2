import { vanStockEndpoints } from '#contract/van-stock.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { movePart } from '../moved.ts';
import { findOnVan, loadVan } from '../store.ts';

/** Sets a part to what was counted. Refuses a loss that leaves as many or more. */
export const adjustVan = command({
  endpoint: vanStockEndpoints.adjust,
  kind: 'person',
  load: loadVan,
  change: async (tx, { engineerId }, { partNo, counted, kind, reason }, { at, actor }) => {
    const held = await findOnVan(tx, engineerId, partNo);
    if (!held) return refuse('van_stock.unknown_part', { field: 'partNo' });
    const change = counted - held.quantity;
    if (change === 0 || (kind === 'lost' && change > 0))
      return refuse('van_stock.no_difference', { field: 'counted', params: { left: held.quantity } });
    const moving = { engineerId, partNo, kind, change, reason, at, byName: actor.name };
    const events = await movePart(tx, moving);
    return events instanceof Refused ? events : happened({ events, reply: { id: engineerId } });
  },
});
