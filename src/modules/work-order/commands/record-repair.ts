import { beforeRepair, chargedThoughFree } from '#contract/repair-terms.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { repairFacts } from '#contract/work-order-facts.ts';
import { Refused } from '#kernel/refusal.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import { takeForOrder } from '#modules/van-stock/index.ts';
import { command, type Notice, type Told } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { repairTermsOf } from '../before-repair.ts';
import { nextOf } from '../invariants.ts';
import { writeRepair } from '../report.ts';
import { step } from '../step.ts';
import { loadOrder, type OrderRow, requestOfOrder } from '../store.ts';

/**
 * Writes what was done, with parts and what they cost. Done again, it has to be tested again. Refuses before the
 * customer was told or agreed, where the charge asks for it, to charge for parts that are free, and parts that the van of
 * the engineer does not have and that do not say whence they came.
 */
export const recordRepair = command({
  endpoint: workOrderEndpoints.recordRepair,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input, { at }) => {
    const [found, terms] = await Promise.all([loadOrder(tx, input), repairTermsOf(tx.db, input.id)]);
    const repair = { ...input, partsPercent: terms.partsPercent };
    return found && { ...found, row: { ...found.row, terms, repair }, proposes: repairFacts(repair, at) };
  },
  change: async (tx, { terms, repair, ...row }, _input, { at, actor }) => {
    const next = nextOf(row, 'work_order.record_repair');
    const refused =
      next instanceof Refused ? next : (beforeRepair(terms) ?? chargedThoughFree(terms, repair.parts));
    if (refused) return refused;
    const taken = await takeForOrder(tx, {
      ...{ orderId: row.id, engineerId: row.engineerId, parts: repair.parts },
      ...{ at, byName: actor.name },
    });
    if (taken instanceof Refused) return taken;
    await writeRepair(tx, row.id, repair);
    return step(tx, row, {
      action: 'work_order.record_repair',
      event: 'work_order.repaired',
      facts: repairFacts(repair, at),
      columns: { repairedAt: instantOf(at) },
      after: taken,
      notices: fillsUp(taken, row, at),
    });
  },
});

/** Tells the warehouse that a van has too few of something by now. */
function fillsUp(taken: readonly Told[], { requestId: subjectId, orderNo }: OrderRow, at: EpochMs): Notice[] {
  const below = taken.filter(({ type }) => type === 'van_stock.below_minimum');
  if (below.length === 0) return [];
  const parts = below.map(({ data }) => String(data?.part)).join(', ');
  const named = `${orderNo}: ${parts}`;
  return [tells({ topic: 'van_stock.below_minimum', subjectId, roles: ['warehouse'], at, named })];
}
