import { type RawBuilder, sql } from 'kysely';
import { customersWithinReach } from '#modules/customer/index.ts';
import type { ReadContext } from '#road/route.ts';

/** The machines that a reader may know of: those of their customers, and for a branch those that stand at its sites. */
export function assetsWithinReach(context: ReadContext): RawBuilder<boolean> {
  if (context.reach !== 'branch') return customersWithinReach(context, 'asset.customer_id');
  return sql`site.branch_id = any(${[...context.actor.branchIds]})`;
}
