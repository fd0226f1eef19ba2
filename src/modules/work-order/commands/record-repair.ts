import { workOrderEndpoints } from '#contract/work-order.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { nextOf } from '../invariants.ts';
import { chargeOf, type Repair, writeRepair } from '../report.ts';
import { beginning, step } from '../step.ts';
import { instantOf, loadOrder, requestOfOrder } from '../store.ts';

/** Writes what was done, with parts and what they cost. Done again, it has to be tested again. */
export const recordRepair = command({
  endpoint: workOrderEndpoints.recordRepair,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: async (tx, row, input, { at }) => {
    const refused = nextOf(row, 'work_order.record_repair');
    if (refused instanceof Refused) return refused;
    await writeRepair(tx, row.id, input);
    return step(tx, row, {
      action: 'work_order.record_repair',
      event: 'work_order.repaired',
      facts: factsOf(input),
      columns: { repairedAt: instantOf(at) },
    });
  },
});

function factsOf({ work, parts, isGuidanceGiven }: Repair) {
  return {
    'report.work': beginning(work),
    'report.charge': chargeOf(parts),
    'report.guidance_given': isGuidanceGiven,
  };
}
