import { projectEndpoints } from '#contract/project.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { addEntry } from '../entry.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Writes down the alignment that both sides checked, in millimetres (S1.GOAL.08, S1.GOAL.09). */
export const checkAlignment = command({
  endpoint: projectEndpoints.checkAlignment,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, input, context) => {
    const { measuredMillimetres, toleranceMillimetres, engineerName, constructorName = null } = input;
    const isWithin = Math.abs(measuredMillimetres) <= toleranceMillimetres;
    const stepped = await step(tx, row, {
      action: 'alignment.check',
      event: 'alignment.checked',
      data: { within_tolerance: isWithin },
      facts: {
        'alignment.measured': String(measuredMillimetres),
        'alignment.tolerance': String(toleranceMillimetres),
        'alignment.checked_by_engineer': engineerName,
        'alignment.checked_by_constructor': constructorName,
        'alignment.within_tolerance': isWithin,
      },
    });
    if (stepped instanceof Refused) return stepped;
    const content = { measuredMillimetres, toleranceMillimetres, engineerName, constructorName, isWithin };
    await addEntry(tx, context, { projectId: row.id, kind: 'alignment', content });
    return stepped;
  },
});
