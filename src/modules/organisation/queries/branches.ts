import type { organisationEndpoints } from '#contract/organisation.ts';
import type { Query } from '#road/route.ts';
import { branchesOf, branchView } from '../store.ts';

/** All branches: whoever works here may know them. */
export const listBranches: Query<typeof organisationEndpoints.branches> = async ({ db }) => {
  const rows = await branchesOf(db).execute();
  return { items: rows.map(branchView) };
};
