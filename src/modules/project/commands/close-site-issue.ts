import { projectEndpoints } from '#contract/project.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { stepIssue } from '../issue-step.ts';
import { loadIssue, requestOfIssue } from '../store.ts';

/** Closes a defect that was mended and looked at (S1.GOAL.06). */
export const closeSiteIssue = command({
  endpoint: projectEndpoints.closeIssue,
  kind: 'service_request',
  subjectId: requestOfIssue,
  load: async (tx, input) => {
    const found = await loadIssue(tx, input);
    if (!found) return null;
    const { measures, state } = found.row;
    const proposes = { 'rectification.measures': measures, 'rectification.checked': state === 'checked' };
    return { ...found, proposes };
  },
  change: (tx, row, _input, { at }) =>
    stepIssue(tx, row, {
      action: 'site_issue.close',
      events: ['site_issue.closed'],
      facts: { 'project.open_issues': row.project.openIssues - 1 },
      columns: { closedAt: instantOf(at) },
    }),
});
