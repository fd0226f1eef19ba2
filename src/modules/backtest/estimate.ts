import type { ClientBase } from 'pg';

/** How many events there are, as the statistics of the database estimate it; for showing progress. */
export async function estimateEvents(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ estimate: number }>(
    `select greatest(reltuples, 0)::int8 as estimate from pg_class where oid = 'event'::regclass`,
  );
  return rows[0]?.estimate ?? 0;
}
