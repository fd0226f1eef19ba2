import { projectEndpoints } from '#contract/project.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { addEntry } from '../entry.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Files the outline of the technical briefing and the guiding plan (S1.GOAL.03). */
export const fileTechnicalBriefing = command({
  endpoint: projectEndpoints.fileBriefing,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { outline, guidingPlan = null }, context) => {
    const stepped = await step(tx, row, {
      action: 'technical_briefing.file',
      event: 'technical_briefing.filed',
      facts: { 'technical_briefing.outline': outline, 'technical_briefing.guiding_plan': guidingPlan },
      columns: { briefedAt: instantOf(context.at) },
    });
    if (stepped instanceof Refused) return stepped;
    await addEntry(tx, context, { projectId: row.id, kind: 'briefing', content: { outline, guidingPlan } });
    return stepped;
  },
});
