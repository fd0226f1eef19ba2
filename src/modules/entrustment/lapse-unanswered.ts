import { sql } from 'kysely';
import { instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { systemActor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { lapseEntrustment } from './commands/lapse.ts';

const atOnce = 50;
const timer = systemActor('timer');

export interface LapseGround {
  readonly road: Road;
  readonly db: Db;
}

/** Takes back what outlets have not answered in time; true when there may be more. At the very instant it is still in time. */
export async function lapseUnanswered({ road, db }: LapseGround): Promise<boolean> {
  const now = instantOf(road.clock.now());
  const { rows } = await sql<{ id: string; orderId: string }>`
    select id, order_id from entrustment where state = 'offered' and answer_due_at < ${now}
    order by answer_due_at limit ${atOnce}`.execute(db);
  for (const { id, orderId } of rows)
    await runCommand(road, lapseEntrustment, { actor: timer, key: `lapse:${id}`, input: { id: orderId } });
  return rows.length === atOnce;
}
