import { sql } from 'kysely';
import { fieldWorkEndpoints } from '#contract/field-work.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, type Found, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';

interface SetAside {
  readonly orderNo: string;
  readonly requestId: string;
  readonly personId: string | null;
  readonly isSettled: boolean;
}

/** Says what became of work that was set aside; its engineer is told. Refuses `field_work.settled`. */
export const settleFieldWork = command({
  endpoint: fieldWorkEndpoints.settle,
  kind: 'service_request',
  subjectId: async (tx, { id }) => (await setAside(tx, id))?.row.requestId ?? null,
  load: (tx, { id }) => setAside(tx, id),
  change: async (tx, row, { id, settlement }, { actor, at }) => {
    if (row.isSettled) return refuse('field_work.settled');
    await tx.db
      .updateTable('fieldCommand')
      .set({ settledAt: instantOf(at), settledByName: actor.name, settlement })
      .where('id', '=', id)
      .execute();
    const told = { topic: 'field_work.settled', subjectId: row.requestId, at, named: row.orderNo };
    const notices = [tells({ ...told, personIds: [row.personId] })];
    return happened({ events: [{ type: 'field_work.settled' }], reply: { id }, notices });
  },
});

interface Row extends SetAside {
  readonly branchId: string;
  readonly customerId: string;
}

async function setAside(tx: Tx, id: string): Promise<Found<SetAside> | null> {
  const { rows } = await sql<Row>`
    select o.order_no, o.request_id, f.person_id, f.settled_at is not null as is_settled, o.branch_id, q.customer_id
    from field_command f
      join work_order o on o.id = f.order_id
      join service_request q on q.id = o.request_id
    where f.id = ${id} and f.outcome = 'set_aside'`.execute(tx.db);
  const [found] = rows;
  if (!found) return null;
  const { branchId, customerId, ...row } = found;
  return { scope: { branchId, customerId, assignees: [] }, row };
}
