import { sql } from 'kysely';
import type { EngineEvent } from '#engine/event.ts';
import { formatInstant } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import type { Reaction } from '#road/road.ts';

/** A request that was solved is to be followed up: one call-back at a time. */
const becomeDue: Reaction = async (tx, event, { id }) => {
  if (!isSolving(event)) return [];
  const { rows } = await sql`
    insert into callback (id, request_id, order_id, branch_id, state, service_at)
    select ${newId()}::uuid, q.id,
      (select id from work_order where order_no = ${event.facts?.['work_order.order_no'] ?? null}::text),
      q.branch_id, 'due', ${formatInstant(event.at)}::timestamptz
    from service_request q where q.id = ${id}
    on conflict (request_id) where state = 'due' do nothing returning id`.execute(tx.db);
  return rows.length > 0 ? [{ type: 'callback.due' }] : [];
};

function isSolving({ facts }: EngineEvent): boolean {
  return facts?.['service_request.state'] === 'solved';
}

/** Nobody is asked how satisfied they are with what was withdrawn or goes on. */
const fallAway: Reaction = async (tx, _event, { id }) => {
  const due = tx.db
    .selectFrom('callback')
    .select('id')
    .where('requestId', '=', id)
    .where('state', '=', 'due');
  await tx.db.deleteFrom('callbackAttempt').where('callbackId', 'in', due).execute();
  await tx.db.deleteFrom('callback').where('id', 'in', due).execute();
  return [];
};

export const callbackReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'work_order.completed': [becomeDue],
  'service_request.solved_remotely': [becomeDue],
  'service_request.reopened': [fallAway],
};
