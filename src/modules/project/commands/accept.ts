import { projectEndpoints } from '#contract/project.ts';
import { projectParties } from '#contract/project-shape.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { hindrance } from '../invariants.ts';
import { signedBy } from '../signing.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** The work is accepted: all defects closed, the customer trained, and signed by the three parties. */
export const acceptProject = command({
  endpoint: projectEndpoints.accept,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { result }, { at }) => {
    const signed = await signedBy(tx, row.id, 'acceptance');
    const unsigned = projectParties.filter(party => !signed.includes(party));
    const refused = hindrance({ ...row, unsigned }, 'project.accept');
    if (refused) return refused;
    return step(tx, row, {
      action: 'project.accept',
      event: 'project.accepted',
      data: { result },
      columns: { acceptedAt: instantOf(at) },
    });
  },
});
