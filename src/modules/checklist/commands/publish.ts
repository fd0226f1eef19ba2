import { checklistEndpoints } from '#contract/checklist.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { companySubject } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { endList, faultIn, findList } from '../store.ts';

/** Publishes a list or the next version of one. Refuses an item that cannot be answered, and a version that is not in force. */
export const publishChecklist = command({
  endpoint: checklistEndpoints.publish,
  kind: 'company',
  subjectId: companySubject,
  load: async () => ({ scope: { branchId: null, customerId: null, assignees: [] }, row: null }),
  change: async (tx, _row, { replacesId, items, ...said }, { actor, recordedAt }) => {
    const wrong = faultIn(items);
    if (wrong >= 0) return refuse('checklist.item_wrong', { field: `items/${wrong}` });
    const at = instantOf(recordedAt);
    const id = newId();
    const place = await placeOf(tx, { id, replacesId, at });
    if (place instanceof Refused) return place;
    await tx.db
      .insertInto('checklist')
      .values({
        ...{ id, ...place, ...said, items: JSON.stringify(items) },
        ...{ publishedAt: at, publishedByName: actor.name },
      })
      .execute();
    const { version } = place;
    return happened({
      events: [{ type: 'checklist.published', data: { list: said.title, version } }],
      reply: { id, version },
    });
  },
});

interface Placing {
  readonly id: string;
  readonly replacesId: string | undefined;
  readonly at: Temporal.Instant;
}

/** The first version of a list, or the next of the one whose place it takes. */
async function placeOf(tx: Tx, { id, replacesId, at }: Placing) {
  if (replacesId === undefined) return { listId: id, version: 1 };
  const before = await findList(tx, replacesId);
  if (!before) return refuse('subject.not_found', { field: 'replacesId' });
  if (before.endedAt !== null) return refuse('checklist.ended', { field: 'replacesId' });
  await endList(tx, before.id, at);
  return { listId: before.listId, version: before.version + 1 };
}
