import { sql } from 'kysely';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { systemActor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { expireCase } from './commands/expire.ts';
import { lookAtCase } from './commands/look.ts';
import type { FoundGround } from './found.ts';
import { statusesFor } from './lifecycle.ts';

const atOnce = 100;
const timer = systemActor('timer');

/** Lets time take cases further: reminders, limits that have passed, ends of terms; true when there may be more. */
export async function passTime(
  ground: FoundGround,
  options: { readonly db: Db; readonly now: EpochMs },
): Promise<boolean> {
  const looked = await lookAtCases(ground, options);
  return (await expireConduct(ground, options)) || looked;
}

async function lookAtCases(
  ground: FoundGround,
  { db, now }: { readonly db: Db; readonly now: EpochMs },
): Promise<boolean> {
  const look = lookAtCase(ground);
  const { rows } = await sql<{ id: string; lookAt: Temporal.Instant }>`
    select id, look_at from conduct_case where look_at <= ${instantOf(now)} order by look_at limit ${atOnce}`.execute(
    db,
  );
  for (const { id, lookAt } of rows)
    await runCommand(ground.road, look, { actor: timer, key: `look:${id}:${lookAt}`, input: { id } });
  return rows.length === atOnce;
}

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
      actor: timer,
      key: `expire:${id}`,
      input: { id },
    });
  return rows.length === atOnce;
}
