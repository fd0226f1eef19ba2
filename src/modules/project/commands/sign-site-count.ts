import { projectEndpoints } from '#contract/project.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { type Command, command } from '#road/command.ts';
import { keepSignature } from '../signing.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** One of the three parties signs what was counted (S1.GOAL.04). Refuses before there is a count. */
export function signSiteCount(files: FileStore): Command {
  return command({
    endpoint: projectEndpoints.signCount,
    kind: 'service_request',
    subjectId: requestOfProject,
    load: loadProject,
    change: async (tx, row, signature, context) => {
      const { party } = signature;
      const stepped = await step(tx, row, {
        action: 'site_count.sign',
        event: 'site_count.signed',
        facts: { [`site_count.signed_by_${party}`]: true },
      });
      if (stepped instanceof Refused) return stepped;
      if (row.countedAt === null) return refuse('project.not_counted', { lift: ['site_count.hold'] });
      return (await keepSignature({ tx, files }, row, { paper: 'count', signature, context })) ?? stepped;
    },
  });
}
