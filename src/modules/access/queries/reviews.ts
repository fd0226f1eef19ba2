import type { accessEndpoints } from '#contract/access.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { isWithinReach } from '../reach.ts';

/** The reviews of a branch, the newest first. */
export const listReviews: Query<typeof accessEndpoints.reviews> = async (context, { branchId }) => {
  if (!isWithinReach(context, { branchId })) return refuse('subject.not_found');
  const rows = await context.db
    .selectFrom('accessReview')
    .select(['id', 'fromOn', 'untilOn', 'findings', 'leakFound', 'reviewedByName', 'reviewedAt'])
    .where('branchId', '=', branchId)
    .orderBy('reviewedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(40)
    .execute();
  return { items: rows.map(row => ({ ...row, reviewedAt: row.reviewedAt.toString() })) };
};
