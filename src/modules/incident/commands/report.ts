import { dangers, incidentEndpoints, type Situation } from '#contract/incident.ts';
import { instantOf, minuteMs } from '#kernel/time.ts';
import { loadOrder, requestOfOrder } from '#modules/work-order/index.ts';
import { newId } from '#platform/id.ts';
import { command, happened, type Told } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';

/** Tells the centre what happens on site (S1.EXP.21 to S1.EXP.27). It is taken at any time: nobody is left alone by a rule. */
export const reportIncident = command({
  endpoint: incidentEndpoints.report,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { situation, text = null, minutesAgo = 0, position }, { actor, at }) => {
    const happenedAt = at - minutesAgo * minuteMs;
    const { id: orderId, requestId, branchId, orderNo } = row;
    const id = newId();
    await tx.db
      .insertInto('incident')
      .values({
        ...{ id, requestId, orderId, branchId, situation, text, reportedByName: actor.name },
        ...{ lng: position?.lng ?? null, lat: position?.lat ?? null },
        ...{ happenedAt: instantOf(happenedAt), reportedAt: instantOf(at) },
      })
      .execute();
    const roles = ['dispatcher', 'manager'];
    const notices = [tells({ topic: 'incident.reported', subjectId: requestId, roles, at, named: orderNo })];
    return happened({ events: toldOf(situation, happenedAt), reply: { id }, notices });
  },
});

function toldOf(situation: Situation, happenedAt: number): Told[] {
  const kind = dangers.find(danger => danger === situation);
  if (!kind) return [{ type: 'incident.situation_reported', data: { situation } }];
  const facts = {
    'incident.kind': kind,
    'incident.happened_at': happenedAt,
    'incident.handled_by': null,
  };
  return [
    { type: 'incident.occurred', data: { kind }, facts, at: happenedAt },
    { type: 'incident.reported', facts },
  ];
}
