import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { Actor } from '#road/actor.ts';
import { heldByAny } from './holders.ts';

/**
 * The condition that narrows duties (named `d` in the statement) to those that this reader may know of: the own ones and
 * those of whom they stand in for, those of the branch for its manager, all for who sees all.
 */
export function dutiesInSight(actor: Actor, reach: Reach, mine: readonly string[]): RawBuilder<unknown> {
  if (reach === 'all') return sql`true`;
  const own = sql`(${heldByAny(mine)} or d.settled_by = ${actor.personId})`;
  return reach === 'branch' ? sql`(d.branch_id = any(${[...actor.branchIds]}::uuid[]) or ${own})` : own;
}
