import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { Actor } from '#road/actor.ts';

/** The condition that narrows requests (named `q` in the statement) to those that this reader may know of. */
export function withinSight(actor: Actor, reach: Reach): RawBuilder<unknown> {
  switch (reach) {
    case 'all':
      return sql`true`;
    case 'branch':
      return actor.branchIds.length === 1
        ? sql`q.branch_id = ${actor.branchIds[0]}`
        : sql`q.branch_id = any(${[...actor.branchIds]}::uuid[])`;
    case 'assigned':
      return sql`q.id in (select o.request_id from work_order o where o.engineer_id = ${actor.personId} or o.leader_id = ${actor.personId})`;
    case 'own':
      return sql`q.customer_id = ${actor.customerId}`;
  }
}
