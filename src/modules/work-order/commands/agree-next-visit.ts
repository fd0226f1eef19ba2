import { nextVisitFacts, visitEndpoints } from '#contract/visit.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command } from '#road/command.ts';
import { againstVisit } from '../against-visit.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Agrees another time with the customer because parts are missing (S1.EXP.04). Refuses a time that is past. */
export const agreeNextVisit = command({
  endpoint: visitEndpoints.agreeNextVisit,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: nextVisitFacts(input) };
  },
  change: async (tx, row, input, { at }) => {
    const next = parseInstant(input.nextVisitAt);
    if (next <= at) return refuse('appointment.in_past', { field: 'nextVisitAt' });
    const refused = await againstVisit(tx, row.id, 'work_order.agree_next_visit');
    if (refused) return refused;
    const stepped = await step(tx, row, {
      action: 'work_order.agree_next_visit',
      event: 'work_order.next_visit_agreed',
      facts: nextVisitFacts(input),
    });
    if (stepped instanceof Refused) return stepped;
    await agreeLast(tx, row.id, instantOf(next));
    return stepped;
  },
});

/** The time goes with the parts that were told of last. */
async function agreeLast({ db }: Tx, orderId: string, nextVisitAt: Temporal.Instant): Promise<void> {
  await db
    .updateTable('missingParts')
    .set({ nextVisitAt })
    .where('id', '=', eb =>
      eb
        .selectFrom('missingParts as m')
        .select('m.id')
        .where('m.orderId', '=', orderId)
        .orderBy('m.toldAt', 'desc')
        .orderBy('m.id', 'desc')
        .limit(1),
    )
    .execute();
}
