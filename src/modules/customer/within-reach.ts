import { type RawBuilder, sql } from 'kysely';
import type { ReadContext } from '#road/route.ts';

type Reader = Pick<ReadContext, 'reach' | 'actor'>;

/**
 * The customers that a reader may know of, as a condition on a column with a customer's id: all, those of their branches'
 * sites, those to whom they are sent, or their own and those that they look after as agent.
 */
export function withinReach({ reach, actor }: Reader, column: string): RawBuilder<boolean> {
  const id = sql.ref(column);
  switch (reach) {
    case 'all':
      return sql`true`;
    case 'branch':
      return sql`exists (select from site where site.customer_id = ${id} and site.branch_id = any(${[...actor.branchIds]}))`;
    case 'assigned':
      return sql`exists (select from service_request join work_order on work_order.request_id = service_request.id
        where service_request.customer_id = ${id}
          and (work_order.engineer_id = ${actor.personId} or work_order.leader_id = ${actor.personId}))`;
    case 'own':
      return sql`${id} in (select id from customer where id = ${actor.customerId} or agent_id = ${actor.customerId})`;
  }
}
