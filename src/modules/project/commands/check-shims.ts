import { projectEndpoints } from '#contract/project.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { addEntry } from '../entry.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Writes down whether the shims meet code and drawings (S1.GOAL.07). */
export const checkShims = command({
  endpoint: projectEndpoints.checkShims,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { meetsCode, note = null }, context) => {
    const stepped = await step(tx, row, {
      action: 'shims.check',
      event: 'shims.checked',
      facts: { 'shims.meet_code': meetsCode, 'shims.note': note },
    });
    if (stepped instanceof Refused) return stepped;
    await addEntry(tx, context, { projectId: row.id, kind: 'shims', content: { meetsCode, note } });
    return stepped;
  },
});
