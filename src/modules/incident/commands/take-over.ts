import { incidentEndpoints } from '#contract/incident.ts';
import { beginning } from '#contract/work-order-facts.ts';
import { refuse } from '#kernel/refusal.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { OrderRow } from '#modules/work-order/index.ts';
import { command, happened, type Told } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { loadIncident, requestOfIncident } from '../store.ts';

/** Steps in. Refuses `incident.taken_over` where somebody has already, and another user's insistence without a decision. */
export const takeOverIncident = command({
  endpoint: incidentEndpoints.takeOver,
  kind: 'service_request',
  subjectId: requestOfIncident,
  load: loadIncident,
  change: async (tx, { id, takenOverAt, situation, order }, { measure, outcome = null }, { actor, at }) => {
    if (takenOverAt !== null) return refuse('incident.taken_over');
    if (situation === 'other_customer' && outcome === null)
      return refuse('incident.outcome_missing', { field: 'outcome' });
    await tx.db
      .updateTable('incident')
      .set({ takenOverAt: instantOf(at), takenOverByName: actor.name, measure, outcome })
      .where('id', '=', id)
      .execute();
    const facts = { 'incident.handled_by': actor.name };
    const decided = outcome === null ? [] : [decisionOf(outcome, measure)];
    return happened({
      events: [{ type: 'incident.taken_over', facts }, ...decided],
      reply: { id },
      notices: [answerOf(order, measure, at)],
    });
  },
});

/** Those on site read what is done without looking for it. */
function answerOf({ requestId, engineerId, leaderId }: OrderRow, measure: string, at: EpochMs) {
  return tells({
    ...{ topic: 'incident.answered', subjectId: requestId, personIds: [engineerId, leaderId] },
    ...{ at, named: beginning(measure) },
  });
}

/** What becomes of the other user's request (S1.EXP.21). */
function decisionOf(outcome: string, measure: string): Told {
  const facts = { 'dispatch.reason': beginning(measure) };
  return { type: 'work_order.reassignment_decided', data: { outcome }, facts };
}
