import type { Pool } from 'pg';
import { dayMs, type EpochMs } from '#kernel/time.ts';

const keptMs = 90 * dayMs;
const atOnce = 10_000;

const remove = `delete from notice where id in (select id from notice where told_at < $1 limit ${atOnce})`;

/** Removes notices of ninety days ago. True when there is more to remove. */
export async function sweepNotices({ pool, now }: { pool: Pool; now: EpochMs }): Promise<boolean> {
  const { rowCount } = await pool.query(remove, [new Date(now - keptMs)]);
  return rowCount === atOnce;
}
