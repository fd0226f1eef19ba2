import { incidentEndpoints } from '#contract/incident.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { loadIncident, requestOfIncident } from '../store.ts';

/** Steps in. Refuses `incident.taken_over` where somebody has already. */
export const takeOverIncident = command({
  endpoint: incidentEndpoints.takeOver,
  kind: 'service_request',
  subjectId: requestOfIncident,
  load: loadIncident,
  change: async (tx, { id, takenOverAt }, { measure }, { actor, at }) => {
    if (takenOverAt !== null) return refuse('incident.taken_over');
    await tx.db
      .updateTable('incident')
      .set({ takenOverAt: instantOf(at), takenOverByName: actor.name, measure })
      .where('id', '=', id)
      .execute();
    const facts = { 'incident.handled_by': actor.name };
    return happened({ events: [{ type: 'incident.taken_over', facts }], reply: { id } });
  },
});
