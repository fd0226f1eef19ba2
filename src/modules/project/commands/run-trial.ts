import { projectEndpoints } from '#contract/project.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { addEntry } from '../entry.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Writes down how the trial run went. One that was not passed leaves the machine to be worked on. */
export const runTrial = command({
  endpoint: projectEndpoints.runTrial,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { result, isPassed }, context) => {
    if (row.openNozzles > 0) return refuse('project.nozzle_open', { lift: ['nozzle.finish'] });
    const stepped = await step(tx, row, {
      action: 'project.run_trial',
      event: 'project.trial_run',
      facts: { 'project.trial_passed': isPassed },
      ...(isPassed ? { columns: { provenAt: instantOf(context.at) } } : { endsIn: 'installing' as const }),
    });
    if (stepped instanceof Refused) return stepped;
    await addEntry(tx, context, { projectId: row.id, kind: 'trial', content: { result, isPassed } });
    return stepped;
  },
});
