import { pausingFacts, visitEndpoints } from '#contract/visit.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { command } from '#road/command.ts';
import { againstVisit } from '../against-visit.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Interrupts a visit, at mealtime for one (S1.EXP.22). Refuses a time of return that is past, and a second pause. */
export const pauseVisit = command({
  endpoint: visitEndpoints.pause,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: pausingFacts(input) };
  },
  change: async (tx, row, input, { at, actor }) => {
    const { returnAgreedAt, isPlaceCleared } = input;
    const back = returnAgreedAt === undefined ? null : parseInstant(returnAgreedAt);
    if (back !== null && back <= at) return refuse('work_order.return_past', { field: 'returnAgreedAt' });
    const refused = await againstVisit(tx, row.id, 'work_order.pause');
    if (refused) return refused;
    const stepped = await step(tx, row, {
      action: 'work_order.pause',
      event: 'work_order.paused',
      facts: pausingFacts(input),
    });
    if (stepped instanceof Refused) return stepped;
    const pause = { id: newId(), orderId: row.id, pausedAt: instantOf(at), pausedByName: actor.name };
    const returnsAt = back === null ? null : instantOf(back);
    await tx.db
      .insertInto('visitPause')
      .values({ ...pause, isPlaceCleared, returnAgreedAt: returnsAt })
      .execute();
    return stepped;
  },
});
