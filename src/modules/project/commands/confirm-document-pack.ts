import { projectEndpoints } from '#contract/project.ts';
import { projectPapers } from '#contract/project-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Confirms which documents are ready to be taken along (S1.GOAL.02). */
export const confirmDocumentPack = command({
  endpoint: projectEndpoints.confirmPapers,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: async (tx, input) => {
    const found = await loadProject(tx, input);
    return found && { ...found, proposes: readyFacts(input.papers) };
  },
  change: (tx, row, { papers }, { at }) =>
    step(tx, row, {
      action: 'document_pack.confirm',
      event: 'document_pack.confirmed',
      facts: readyFacts(papers),
      columns: { papers, papersAt: instantOf(at) },
    }),
});

function readyFacts(papers: readonly string[]): Values {
  return Object.fromEntries(projectPapers.map(paper => [`document_pack.${paper}`, papers.includes(paper)]));
}
