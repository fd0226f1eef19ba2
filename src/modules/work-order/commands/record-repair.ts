import { beforeRepair, chargedThoughFree } from '#contract/repair-terms.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { repairFacts } from '#contract/work-order-facts.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { repairTermsOf } from '../before-repair.ts';
import { nextOf } from '../invariants.ts';
import { writeRepair } from '../report.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/**
 * Writes what was done, with parts and what they cost. Done again, it has to be tested again. Refuses before the
 * customer was told or agreed, where the charge asks for it, and to charge for parts that are free.
 */
export const recordRepair = command({
  endpoint: workOrderEndpoints.recordRepair,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const [found, terms] = await Promise.all([loadOrder(tx, input), repairTermsOf(tx.db, input.id)]);
    const repair = { ...input, partsPercent: terms.partsPercent };
    return found && { ...found, row: { ...found.row, terms, repair }, proposes: repairFacts(repair) };
  },
  change: async (tx, { terms, repair, ...row }, _input, { at }) => {
    const next = nextOf(row, 'work_order.record_repair');
    const refused =
      next instanceof Refused ? next : (beforeRepair(terms) ?? chargedThoughFree(terms, repair.parts));
    if (refused) return refused;
    await writeRepair(tx, row.id, repair);
    return step(tx, row, {
      action: 'work_order.record_repair',
      event: 'work_order.repaired',
      facts: repairFacts(repair),
      columns: { repairedAt: instantOf(at) },
    });
  },
});
