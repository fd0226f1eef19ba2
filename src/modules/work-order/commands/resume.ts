import { resumedFacts, resumingFacts, visitEndpoints } from '#contract/visit.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { againstVisit } from '../against-visit.ts';
import { endPause } from '../end-pause.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Goes on with an interrupted visit (S1.EXP.22). Refuses a visit that is not interrupted. */
export const resumeVisit = command({
  endpoint: visitEndpoints.resume,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: resumingFacts(input) };
  },
  change: async (tx, row, { isConsented }, { at }) => {
    const refused = await againstVisit(tx, row.id, 'work_order.resume');
    if (refused) return refused;
    const stepped = await step(tx, row, {
      action: 'work_order.resume',
      event: 'work_order.resumed',
      facts: { ...resumingFacts({ isConsented }), ...resumedFacts },
    });
    if (stepped instanceof Refused) return stepped;
    await endPause(tx, row.id, { at, isConsented });
    return stepped;
  },
});
