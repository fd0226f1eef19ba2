import type { ReadContext } from '#road/route.ts';

/** Whether the branch is one whose readers this reader may look at. */
export function isWithinReach(
  { actor, reach }: ReadContext,
  { branchId }: { readonly branchId: string },
): boolean {
  return reach === 'all' || actor.branchIds.includes(branchId);
}
