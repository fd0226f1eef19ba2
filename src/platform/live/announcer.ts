import type { Pool } from 'pg';
import { type Changed, channelOf, mostInOne, written } from './told.ts';

/** Tells every process of the product what has changed. */
export type Announce = (changed: readonly Changed[]) => void;

/** So long changes are gathered: many commands cost one notification. */
const gatheredMs = 50;

/**
 * Announces by PostgreSQL's `notify`, after the commit and gathered: inside the transaction each commit would wait for
 * the disk behind every other one (`docs/adr/0010-live.md`). What is lost when a process ends in between is no more than
 * a hint; whoever reads anew has it all.
 */
export function createAnnouncer({
  pool,
  schema,
}: {
  readonly pool: Pool;
  readonly schema: string;
}): Announce {
  const waiting = new Map<string, Changed>();
  const send = () => {
    const changed = [...waiting.values()];
    waiting.clear();
    const told = notifyAll(pool, schema, changed);
    told.catch(() => undefined);
  };
  return changed => {
    if (changed.length === 0) return;
    if (waiting.size === 0) setTimeout(send, gatheredMs).unref();
    for (const one of changed) waiting.set(`${one.kind} ${one.id}`, one);
  };
}

/** Nobody waits for the disk: what is told is no evidence. */
const notify = `select set_config('synchronous_commit', 'off', true),
  pg_notify($1, nextval('live_told') || ' ' || part) from unnest($2::text[]) part`;

async function notifyAll(pool: Pool, schema: string, changed: readonly Changed[]): Promise<void> {
  const parts = Array.from({ length: Math.ceil(changed.length / mostInOne) }, (_, n) =>
    written(changed.slice(n * mostInOne, (n + 1) * mostInOne)),
  );
  await pool.query(notify, [channelOf(schema), parts]);
}
