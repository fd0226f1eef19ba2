import { sql } from 'kysely';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { systemActor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { expireCase } from './commands/expire.ts';
import type { FoundGround } from './found.ts';
import { statusesFor } from './lifecycle.ts';

const atOnce = 100;

/** Ends measures whose term is over; true when there may be more. */
export async function expireConduct(
  ground: FoundGround,
  { db, now }: { readonly db: Db; readonly now: EpochMs },
): Promise<boolean> {
  const expire = expireCase(ground);
  const { rows } = await sql<{ id: string }>`
    select id from conduct_case where expires_at <= ${instantOf(now)} and status = any(${statusesFor('expire')})
    limit ${atOnce}`.execute(db);
  for (const { id } of rows)
    await runCommand(ground.road, expire, {
      actor: systemActor('timer'),
      key: `expire:${id}`,
      input: { id },
    });
  return rows.length === atOnce;
}
