import { projectEndpoints } from '#contract/project.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Hands the counted equipment over to the construction unit (S1.GOAL.04): mounting begins. */
export const handOverSiteCount = command({
  endpoint: projectEndpoints.handOverCount,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, _input, { at }) => {
    if (row.countedAt === null) return refuse('project.not_counted', { lift: ['site_count.hold'] });
    return step(tx, row, {
      action: 'site_count.hand_over',
      event: 'site_count.handed_over',
      columns: { givenOverAt: instantOf(at) },
    });
  },
});
