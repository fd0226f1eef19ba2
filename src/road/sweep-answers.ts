import type { Pool } from 'pg';
import { dayMs, type EpochMs } from '#kernel/time.ts';

/** For so long the repetition of a call is known as one. */
const keptMs = 60 * dayMs;
const atOnce = 10_000;

const remove = `delete from idempotency_key where (actor, key) in (
  select actor, key from idempotency_key where created_at < $1 limit ${atOnce})`;

/** Removes the answers kept for repetitions after sixty days. True when there is more to remove. */
export async function sweepAnswers({ pool, now }: { pool: Pool; now: EpochMs }): Promise<boolean> {
  const { rowCount } = await pool.query(remove, [new Date(now - keptMs)]);
  return rowCount === atOnce;
}
