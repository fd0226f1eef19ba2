import { accessEndpoints } from '#contract/access.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { findBranch } from '#modules/organisation/index.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command, happened } from '#road/command.ts';

/** Confirms a review. Refuses days that are not over or in the wrong order (`access.days_absurd`). */
export const reviewAccess = command({
  endpoint: accessEndpoints.review,
  kind: 'branch',
  subjectId: async (_tx, { branchId }) => branchId,
  load: async (tx, { branchId }) => {
    const branch = await findBranch(tx.db, branchId);
    return branch ? { scope: { branchId, customerId: null, assignees: [] }, row: branch } : null;
  },
  change: async (tx, branch, { fromOn, untilOn, findings, leakFound }, { actor, at, zone }) => {
    if (fromOn > untilOn || untilOn > civilDay(at, zone))
      return refuse('access.days_absurd', { field: 'untilOn' });
    const id = newId();
    await tx.db
      .insertInto('accessReview')
      .values({
        ...{ id, branchId: branch.id, fromOn, untilOn, findings, leakFound },
        ...{ reviewedByName: actor.name, reviewedAt: instantOf(at) },
      })
      .execute();
    const data = { from: fromOn, until: untilOn };
    const leak = leakFound ? [{ type: 'leak.found', data }] : [];
    return happened({ events: [{ type: 'access.reviewed', data }, ...leak], reply: { id } });
  },
});
