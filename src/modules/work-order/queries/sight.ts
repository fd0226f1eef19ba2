import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { Actor } from '#road/actor.ts';
import type { ReadContext } from '#road/route.ts';

/** The condition that narrows work orders (named `o`) to those that this reader may know of. */
export function withinSight(actor: Actor, reach: Reach): RawBuilder<unknown> {
  switch (reach) {
    case 'all':
      return sql`true`;
    case 'branch':
      return actor.isOutside
        ? sql`o.outlet_id = any(${[...actor.branchIds]}::uuid[])`
        : sql`o.branch_id = any(${[...actor.branchIds]}::uuid[])`;
    case 'assigned':
      return sql`(o.engineer_id = ${actor.personId} or o.leader_id = ${actor.personId} or o.id = any(array(
        select order_id from assignment
        where engineer_id = ${actor.personId} and is_member and ended_at is null)))`;
    case 'own':
      return sql`o.request_id in (select id from service_request where customer_id = ${actor.customerId})`;
  }
}

/** Whether there is such an order that this reader may know of. */
export async function seesOrder({ db, actor, reach }: ReadContext, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from work_order o where o.id = ${id} and ${withinSight(actor, reach)}`.execute(db);
  return rows.length > 0;
}
