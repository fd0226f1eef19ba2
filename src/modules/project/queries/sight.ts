import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { Actor } from '#road/actor.ts';

/** The condition that narrows projects (named `p`) to those that this reader may know of. */
export function withinSight(actor: Actor, reach: Reach): RawBuilder<unknown> {
  switch (reach) {
    case 'all':
      return sql`true`;
    case 'branch':
      return sql`p.branch_id = any(${[...actor.branchIds]}::uuid[])`;
    case 'assigned':
      return sql`(p.engineer_id = ${actor.personId} or exists (
        select from work_order o where o.request_id = p.request_id and o.engineer_id = ${actor.personId}))`;
    case 'own':
      return sql`p.request_id in (select id from service_request where customer_id = ${actor.customerId})`;
  }
}
