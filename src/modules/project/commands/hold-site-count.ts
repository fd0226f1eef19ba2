import { projectEndpoints } from '#contract/project.ts';
import type { CountedItem } from '#contract/project-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Writes down what was counted on site (S1.GOAL.04). A new count wants all three signatures anew. */
export const holdSiteCount = command({
  endpoint: projectEndpoints.holdCount,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { items }, { at }) => {
    const stepped = await step(tx, row, {
      action: 'site_count.hold',
      event: 'site_count.held',
      facts: { 'site_count.items': items.map(wordsOf).join('; '), ...unsigned },
      columns: { countedAt: instantOf(at) },
    });
    if (stepped instanceof Refused) return stepped;
    await replaceItems(tx, row.id, items);
    return stepped;
  },
});

const unsigned = {
  'site_count.signed_by_owner': false,
  'site_count.signed_by_constructor': false,
  'site_count.signed_by_company': false,
};

const wordsOf = ({ name, counted, expected }: CountedItem) => `${name} ${counted}/${expected}`;

async function replaceItems(tx: Tx, projectId: string, items: readonly CountedItem[]): Promise<void> {
  await tx.db.deleteFrom('projectItem').where('projectId', '=', projectId).execute();
  await tx.db
    .deleteFrom('projectSignature')
    .where('projectId', '=', projectId)
    .where('paper', '=', 'count')
    .execute();
  await tx.db
    .insertInto('projectItem')
    .values(items.map(({ note = null, ...item }, place) => ({ projectId, place, note, ...item })))
    .execute();
}
