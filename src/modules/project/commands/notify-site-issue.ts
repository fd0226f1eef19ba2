import { projectEndpoints } from '#contract/project.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { stepIssue } from '../issue-step.ts';
import { loadIssue, requestOfIssue } from '../store.ts';

/** Says who was told of a defect in writing: contractor, owner, and at the same time our own department (S1.GOAL.05). */
export const notifySiteIssue = command({
  endpoint: projectEndpoints.notifyIssue,
  kind: 'service_request',
  subjectId: requestOfIssue,
  load: async (tx, input) => {
    const found = await loadIssue(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: (tx, row, input, { at }) =>
    stepIssue(tx, row, {
      action: 'site_issue.notify',
      events: ['site_issue.notified', ...(input.toldDepartment ? ['site_issue.reported'] : [])],
      facts: factsOf(input),
      columns: { notifiedAt: instantOf(at) },
    }),
});

interface Told {
  readonly toldContractor: boolean;
  readonly toldOwner: boolean;
  readonly toldDepartment: boolean;
}

function factsOf({ toldContractor, toldOwner, toldDepartment }: Told) {
  return {
    'site_issue.told_contractor': toldContractor,
    'site_issue.told_owner': toldOwner,
    'site_issue.told_department': toldDepartment,
  };
}
