import { sql } from 'kysely';
import type { EngineEvent } from '#engine/event.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Reaction } from '#road/road.ts';
import { updateRequest } from './store.ts';

/** A work order that ended tells what that makes of its request. */
const followOrder: Reaction = async (tx, { facts }, { id }) => {
  const state = facts?.['service_request.state'];
  if (typeof state === 'string') await updateRequest(tx, id, { state, waitingSince: null });
  return [];
};

/** The queue shows who was sent last, while somebody is. */
const followAssignment: Reaction = async (tx, _event, { id }) => {
  await sql`update service_request set engineer_id = (
      select engineer_id from work_order where request_id = ${id} and state <> 'cancelled' order by id desc limit 1
    ) where id = ${id}`.execute(tx.db);
  return [];
};

/** A solved request is closed by the call-back, unless the customer is not satisfied. */
const closeAfterCallback: Reaction = async (tx, event, { id }) => {
  if (!isSettling(event) || !(await closeSolved(tx, id, event))) return [];
  return [{ type: 'service_request.closed', facts: { 'service_request.state': 'closed' } }];
};

function isSettling({ data }: EngineEvent): boolean {
  return data?.result !== 'unreachable' && data?.satisfied !== false;
}

async function closeSolved(tx: Tx, id: string, { at }: EngineEvent): Promise<boolean> {
  const closed = await tx.db
    .updateTable('serviceRequest')
    .set({ state: 'closed', endedAt: instantOf(at) })
    .where('id', '=', id)
    .where('state', '=', 'solved')
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}

export const serviceRequestReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'work_order.completed': [followOrder],
  'work_order.cancelled': [followOrder, followAssignment],
  'dispatch.assigned': [followAssignment],
  'dispatch.unassigned': [followAssignment],
  'callback.recorded': [closeAfterCallback],
};
