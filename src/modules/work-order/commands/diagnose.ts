import { workOrderEndpoints } from '#contract/work-order.ts';
import { diagnosisFacts, repeatFacts } from '#contract/work-order-facts.ts';
import type { Diagnosis } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { rememberDecisionMaker } from '#modules/customer/index.ts';
import { command } from '#road/command.ts';
import { nextOf } from '../invariants.ts';
import { writeDiagnosis } from '../report.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Writes the diagnosis into the service report: 听 listen, 看 look, 查 check (S2.BUS.09). */
export const diagnose = command({
  endpoint: workOrderEndpoints.diagnose,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: diagnosisFacts(input) };
  },
  change: async (tx, row, input) => {
    const refused = nextOf(row, 'work_order.diagnose');
    if (refused instanceof Refused) return refused;
    await writeDiagnosis(tx, row.id, input);
    await rememberDecisionMaker(tx, row.customerId, input.decisionMaker);
    return step(tx, row, {
      action: 'work_order.diagnose',
      event: 'work_order.diagnosed',
      facts: diagnosisFacts(input),
      after: input.repeatCause === undefined ? [] : [repeated(input)],
    });
  },
});

const repeated = (diagnosis: Diagnosis) => ({ type: 'repeat_repair.found', facts: repeatFacts(diagnosis) });
