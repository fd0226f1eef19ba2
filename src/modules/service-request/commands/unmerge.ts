import { relatedEndpoints } from '#contract/related.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command } from '#road/command.ts';
import { hindrance } from '../invariants.ts';
import { toldTo } from '../related/other.ts';
import { deleteMerge, findMerge } from '../related/store.ts';
import { loadRequest, updateRequest } from '../store.ts';

/** Undoes a merge. The request stands where it stood, its clocks run on as if it had never been set aside. */
export const unmergeServiceRequest = command({
  endpoint: relatedEndpoints.unmerge,
  kind: 'service_request',
  load: async (tx: Tx, input) => {
    const found = await loadRequest(tx, input);
    return found && { ...found, row: { ...found.row, merge: await findMerge(tx, input.id) } };
  },
  change: async (tx, { merge, ...row }) => {
    const refused = hindrance(row, 'service_request.unmerge');
    if (refused || !merge) return refused ?? refuse('subject.not_found');
    // Who waited for the customer looks at it anew.
    const state = merge.stateBefore === 'waiting' ? ('triaged' as const) : merge.stateBefore;
    await updateRequest(tx, row.id, { state, endedAt: null });
    await deleteMerge(tx, row.id);
    return {
      events: [{ type: 'service_request.unmerged', facts: { 'service_request.state': state } }],
      reply: { id: row.id, state },
      notices: [],
      elsewhere: toldTo(
        { id: merge.intoId },
        { type: 'service_request.released', data: { from: row.requestNo } },
      ),
    };
  },
});
