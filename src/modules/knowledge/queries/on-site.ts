import { sql } from 'kysely';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context } from '#road/command.ts';

/** Whether the actor stands at the machine: has checked in for an order of the case that they hold. */
export async function isOnSite(
  { db }: Pick<Tx, 'db'>,
  { id, actor, at }: Pick<Context, 'id' | 'actor' | 'at'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from work_order o join check_in c on c.order_id = o.id
    where o.request_id = ${id} and ${actor.personId} in (o.engineer_id, o.leader_id)
      and c.at <= ${instantOf(at).toString()}::timestamptz limit 1`.execute(db);
  return rows.length > 0;
}
