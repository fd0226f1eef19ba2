import { projectEndpoints } from '#contract/project.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { stepIssue } from '../issue-step.ts';
import { loadIssue, requestOfIssue } from '../store.ts';

/** Keeps the measures that the responsible party handed in, in writing (S1.GOAL.06). */
export const receiveRectification = command({
  endpoint: projectEndpoints.receiveRectification,
  kind: 'service_request',
  subjectId: requestOfIssue,
  load: loadIssue,
  change: (tx, row, { measures }, { at }) =>
    stepIssue(tx, row, {
      action: 'rectification.receive',
      events: ['rectification.received'],
      facts: { 'rectification.measures': measures, 'rectification.checked': false },
      columns: { measures, answeredAt: instantOf(at) },
    }),
});
