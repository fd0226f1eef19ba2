import { vanStockEndpoints } from '#contract/van-stock.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Told } from '#road/command.ts';
import { command, happened } from '#road/command.ts';
import { movePart } from '../moved.ts';
import { inOrder, loadVan } from '../store.ts';

/** Takes parts back into the warehouse. Refuses more than the van has, and then takes none. */
export const takeBackFromVan = command({
  endpoint: vanStockEndpoints.takeBack,
  kind: 'person',
  load: loadVan,
  change: async (tx, { engineerId }, { parts }, { at, actor }) => {
    const events: Told[] = [];
    for (const { partNo, quantity } of inOrder(parts)) {
      const moving = { engineerId, partNo, at, byName: actor.name };
      const moved = await movePart(tx, { ...moving, kind: 'returned', change: -quantity });
      if (moved instanceof Refused) return moved;
      events.push(...moved);
    }
    return happened({ events, reply: { id: engineerId } });
  },
});
