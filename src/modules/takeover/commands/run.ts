import { takeoverEndpoints } from '#contract/takeover.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';
import { companyId } from '../company.ts';
import { findTakeover, keepCounts, moveOn, noCounts } from '../store.ts';

/** The notice on which a takeover, or its trial, begins. */
export const takeoverAsked = 'takeover.asked';

/** Takes a register over that has been tried out; one that was stopped or broke off goes on. Refuses `takeover.not_tried`. */
export const runTakeover = command({
  endpoint: takeoverEndpoints.run,
  kind: 'company',
  subjectId: companyId,
  load: async (tx: Tx, { id }) => {
    const row = await findTakeover(tx.db, id);
    return row ? { scope: { branchId: row.branchId, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, { id, sha256, state }) => {
    const from = ['tried', 'stopped', 'failed'] as const;
    if (!(await moveOn(tx.db, { id, from, to: 'running' }))) return refuse('takeover.not_tried');
    if (state === 'tried') await keepCounts(tx.db, id, noCounts);
    return happened({
      events: [{ type: 'takeover.asked', data: { takeover: id, file: sha256 } }],
      reply: { id, state: 'running' as const },
      notices: [{ topic: takeoverAsked, payload: { id } }],
    });
  },
});
