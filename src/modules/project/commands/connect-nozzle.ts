import { projectEndpoints } from '#contract/project.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Begins to connect a pipe to the machine (S1.GOAL.09). Refuses one that was begun before. */
export const connectNozzle = command({
  endpoint: projectEndpoints.connectNozzle,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: async (tx, input) => {
    const found = await loadProject(tx, input);
    return found && { ...found, proposes: { 'nozzle.open_connections': found.row.openNozzles } };
  },
  change: async (tx, row, { name }, { at }) => {
    const stepped = await step(tx, row, {
      action: 'nozzle.connect',
      event: 'nozzle.begun',
      facts: { 'nozzle.open_connections': row.openNozzles + 1 },
    });
    if (stepped instanceof Refused) return stepped;
    const { numInsertedOrUpdatedRows } = await tx.db
      .insertInto('projectNozzle')
      .values({ projectId: row.id, name, begunAt: instantOf(at) })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 0n ? refuse('project.nozzle_begun', { field: 'name' }) : stepped;
  },
});
