import { projectEndpoints } from '#contract/project.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { stepIssue } from '../issue-step.ts';
import { loadIssue, requestOfIssue } from '../store.ts';

/** Says whether a defect is mended (S1.GOAL.06); where it is not, measures are wanted anew. */
export const checkRectification = command({
  endpoint: projectEndpoints.checkRectification,
  kind: 'service_request',
  subjectId: requestOfIssue,
  load: loadIssue,
  change: (tx, row, { isMended, note = null }, { at }) =>
    stepIssue(tx, row, {
      action: 'rectification.check',
      events: ['rectification.checked'],
      facts: { 'rectification.checked': isMended },
      columns: { note, checkedAt: instantOf(at) },
      ...(!isMended && { endsIn: 'notified' as const }),
    }),
});
