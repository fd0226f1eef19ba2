import { sql } from 'kysely';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';

/** Until when the product has looked for duties that come up; null before the first time. */
export async function readLookedUntil(db: Db): Promise<EpochMs | null> {
  const row = await db.selectFrom('dutyRound').select('lookedUntil').executeTakeFirst();
  return row?.lookedUntil.epochMilliseconds ?? null;
}

export async function keepLookedUntil(db: Db, at: EpochMs): Promise<void> {
  await sql`insert into duty_round (looked_until) values (${instantOf(at)})
    on conflict (is_only) do update set looked_until = greatest(duty_round.looked_until, excluded.looked_until)`.execute(
    db,
  );
}
