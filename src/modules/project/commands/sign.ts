import { projectEndpoints } from '#contract/project.ts';
import { Refused } from '#kernel/refusal.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { type Command, command } from '#road/command.ts';
import { keepSignature } from '../signing.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** One of the three parties signs the acceptance 《竣工验收单》, after the trial run was passed. */
export function signAcceptance(files: FileStore): Command {
  return command({
    endpoint: projectEndpoints.sign,
    kind: 'service_request',
    subjectId: requestOfProject,
    load: loadProject,
    change: async (tx, row, signature, context) => {
      const stepped = await step(tx, row, { action: 'project.sign', event: 'project.signed' });
      if (stepped instanceof Refused) return stepped;
      const signing = { paper: 'acceptance', signature, context } as const;
      return (await keepSignature({ tx, files }, row, signing)) ?? stepped;
    },
  });
}
