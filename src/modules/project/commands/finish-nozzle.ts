import { projectEndpoints } from '#contract/project.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** The pipe is connected: the alignment is to be checked before the next one (S1.GOAL.09). */
export const finishNozzle = command({
  endpoint: projectEndpoints.finishNozzle,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { name }, { at }) => {
    const stepped = await step(tx, row, {
      action: 'nozzle.finish',
      event: 'nozzle.connected',
      facts: { 'nozzle.open_connections': row.openNozzles - 1 },
    });
    if (stepped instanceof Refused) return stepped;
    const { numUpdatedRows } = await tx.db
      .updateTable('projectNozzle')
      .set({ connectedAt: instantOf(at) })
      .where('projectId', '=', row.id)
      .where('name', '=', name)
      .where('connectedAt', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows === 0n ? refuse('subject.not_found', { field: 'name' }) : stepped;
  },
});
