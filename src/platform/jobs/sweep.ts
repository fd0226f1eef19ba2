import type { Pool } from 'pg';
import { dayMs, type EpochMs } from '#kernel/time.ts';

export interface SweepOptions {
  readonly pool: Pool;
  /** What somebody waits for: such notices stay until they are handed over, however long it takes. */
  readonly topics: readonly string[];
  readonly now: EpochMs;
}

const keptMs = 7 * dayMs;
const atOnce = 10_000;

const remove = `delete from outbox where id in (
  select id from outbox where created_at < $1 and (dispatched_at is not null or topic <> all($2))
  order by id limit ${atOnce})`;

/**
 * Removes notices that were handed over, or that nobody waits for, a week after they were written: whoever begins to
 * wait then is told of this week and not of a past year. True when there is more to remove.
 */
export async function sweepOutbox({ pool, topics, now }: SweepOptions): Promise<boolean> {
  const { rowCount } = await pool.query(remove, [new Date(now - keptMs), topics]);
  return rowCount === atOnce;
}
