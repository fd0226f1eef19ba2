import { workOrderEndpoints } from '#contract/work-order.ts';
import type { Diagnosis } from '#contract/work-order-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { nextOf } from '../invariants.ts';
import { writeDiagnosis } from '../report.ts';
import { beginning, step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Writes the diagnosis into the service report: 听 listen, 看 look, 查 check (S2.BUS.09). */
export const diagnose = command({
  endpoint: workOrderEndpoints.diagnose,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: async (tx, row, input) => {
    const refused = nextOf(row, 'work_order.diagnose');
    if (refused instanceof Refused) return refused;
    await writeDiagnosis(tx, row.id, input);
    return step(tx, row, {
      action: 'work_order.diagnose',
      event: 'work_order.diagnosed',
      facts: factsOf(input),
    });
  },
});

const metresPerKilometre = 1000;

function factsOf(diagnosis: Diagnosis): Values {
  const { use, fault, cause, history, runningHours = null, mileageKm } = diagnosis;
  return {
    'report.use': beginning(use),
    'report.fault': beginning(fault),
    'report.cause': beginning(cause),
    'report.history': history === undefined ? null : beginning(history),
    'report.running_hours': runningHours,
    'report.mileage': mileageKm === undefined ? null : mileageKm * metresPerKilometre,
    'report.in_three_guarantees': diagnosis.isWithinThreeGuarantees,
    'report.dismantled_before': diagnosis.wasDismantledBefore,
  };
}
