import { nextVisitFacts, visitEndpoints } from '#contract/visit.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Tells the desk which parts are missing on site, perhaps with the other time agreed at once (S1.EXP.04). */
export const tellPartsMissing = command({
  endpoint: visitEndpoints.tellPartsMissing,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { parts, nextVisitAt }, { at, actor }) => {
    const next = nextVisitAt === undefined ? null : parseInstant(nextVisitAt);
    if (next !== null && next <= at) return refuse('appointment.in_past', { field: 'nextVisitAt' });
    const agreed = { type: 'work_order.next_visit_agreed', facts: nextVisitFacts({ nextVisitAt }) };
    const { requestId, orderNo } = row;
    const topic = 'work_order.parts_missing';
    const stepped = await step(tx, row, {
      action: 'work_order.tell_parts_missing',
      event: 'work_order.parts_missing',
      after: next === null ? [] : [agreed],
      notices: [tells({ topic, subjectId: requestId, roles: ['dispatcher'], at, named: orderNo })],
    });
    if (stepped instanceof Refused) return stepped;
    const told = { id: newId(), orderId: row.id, parts, toldAt: instantOf(at), toldByName: actor.name };
    await tx.db
      .insertInto('missingParts')
      .values({ ...told, nextVisitAt: next === null ? null : instantOf(next) })
      .execute();
    return stepped;
  },
});
