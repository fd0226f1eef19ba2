import { type RawBuilder, sql } from 'kysely';
import type { ReadContext } from '#road/route.ts';

/** Whose cases (named `c` in the statement) a reader may know of: everybody the own ones, a manager those of the branch, some all. */
export function withinSight({ actor, reach }: Pick<ReadContext, 'actor' | 'reach'>): RawBuilder<unknown> {
  const own = sql`c.person_id = ${actor.personId}`;
  if (reach === 'all') return sql`true`;
  return reach === 'branch' ? sql`(${own} or c.branch_id = any(${[...actor.branchIds]}::uuid[]))` : own;
}
