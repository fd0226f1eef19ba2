import { projectEndpoints } from '#contract/project.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { addEntry } from '../entry.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Writes down what the check of the civil foundation showed (S1.GOAL.05). */
export const checkFoundation = command({
  endpoint: projectEndpoints.checkFoundation,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, input, context) => {
    const { areDimensionsFit = null, isSurfaceSound = null, note = null } = input;
    const stepped = await step(tx, row, {
      action: 'foundation.check',
      event: 'foundation.checked',
      facts: { 'foundation.dimensions_fit': areDimensionsFit, 'foundation.surface_sound': isSurfaceSound },
    });
    if (stepped instanceof Refused) return stepped;
    const content = { areDimensionsFit, isSurfaceSound, note };
    await addEntry(tx, context, { projectId: row.id, kind: 'foundation', content });
    return stepped;
  },
});
