import { sql } from 'kysely';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';

export interface OrderOfCase {
  readonly id: string;
  readonly orderNo: string;
  readonly requestId: string;
}

interface OrderRow extends OrderOfCase {
  readonly branchId: string;
  readonly customerId: string;
  readonly assignees: readonly string[];
}

/** An order for those who hold it or ever held it: what they did there is theirs to tell. */
export async function orderOfHolders(tx: Tx, orderId: string): Promise<Found<OrderOfCase> | null> {
  const { rows } = await sql<OrderRow>`
    select o.id, o.order_no, o.request_id, o.branch_id, q.customer_id,
      array(select engineer_id from assignment where order_id = o.id
        union select leader_id from assignment where order_id = o.id and leader_id is not null
        union select o.engineer_id where o.engineer_id is not null
        union select o.leader_id where o.leader_id is not null) as assignees
    from work_order o join service_request q on q.id = o.request_id where o.id = ${orderId}`.execute(tx.db);
  const [order] = rows;
  if (!order) return null;
  const { branchId, customerId, assignees, ...row } = order;
  return { scope: { branchId, customerId, assignees }, row };
}
