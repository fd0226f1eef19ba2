import { workOrderEndpoints } from '#contract/work-order.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { mayBeQuoted } from '../invariants.ts';
import { keepLikelyParts } from '../likely-parts.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Says which parts the order will probably take, in place of what was said before. Refuses once the report is signed. */
export const expectParts = command({
  endpoint: workOrderEndpoints.expectParts,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { parts }) => {
    if (!mayBeQuoted(row)) return refuse('subject.state');
    await keepLikelyParts(tx, row.id, parts);
    const named = parts.map(({ partNo, quantity }) => `${partNo} × ${quantity}`).join(', ');
    return happened({
      events: [{ type: 'work_order.parts_expected', data: { parts: named } }],
      reply: { id: row.id, state: row.state },
    });
  },
});
