import { vanStockEndpoints } from '#contract/van-stock.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Told } from '#road/command.ts';
import { command, happened } from '#road/command.ts';
import { movePart } from '../moved.ts';
import { inOrder, loadVan, nameOnVan } from '../store.ts';

/** Loads parts on the van of an engineer. */
export const loadOnVan = command({
  endpoint: vanStockEndpoints.load,
  kind: 'person',
  load: loadVan,
  change: async (tx, { engineerId }, { parts }, { at, actor }) => {
    const events: Told[] = [];
    for (const { partNo, name, quantity } of inOrder(parts)) {
      const moving = { engineerId, partNo: partNo.trim(), at, byName: actor.name };
      await nameOnVan(tx, { ...moving, name: name.trim() });
      const moved = await movePart(tx, { ...moving, kind: 'loaded', change: quantity });
      if (moved instanceof Refused) return moved;
      events.push(...moved);
    }
    return happened({ events, reply: { id: engineerId } });
  },
});
