import type { Pool } from 'pg';

/**
 * Copies the logs of the cases that are there until there are about as many events as asked for, each copy an hour
 * after the one before, and answers how many there are. The copies are no evidence: their hashes fit nothing.
 */
export async function multiply(pool: Pool, wanted: number): Promise<number> {
  const { rows } = await pool.query<{ events: number }>(
    `select count(*)::int as events from event e join subject s on s.id = e.subject_id where s.kind = 'service_request'`,
  );
  const found = rows[0]?.events ?? 1;
  const copies = Math.max(0, Math.ceil(wanted / found) - 1);
  const client = await pool.connect();
  await client.query('set synchronous_commit = off');
  await client.query(
    `create table bench_copy as select s.id as old, uuidv7(n * interval '1 millisecond') as id, n
     from subject s, generate_series(1, $1::int) n where s.kind = 'service_request'`,
    [copies],
  );
  for (const statement of [subjects, events]) await client.query(statement);
  client.release();
  await pool.query('vacuum analyze subject, event');
  return found * (copies + 1);
}

const subjects = `insert into subject (id, kind, branch_id, customer_id, edition, seq, last_hash, state)
  select c.id, s.kind, s.branch_id, s.customer_id, s.edition, s.seq, s.last_hash, s.state
  from bench_copy c join subject s on s.id = c.old`;

const events = `insert into event (subject_id, seq, id, type, at, recorded_at, actor_id, actor_name, actor_roles,
    on_behalf_of, source, action, proposed, overridden, override_reason, edition, data, facts, prev_hash, hash)
  select c.id, e.seq, e.id, e.type, e.at - c.n * interval '1 hour', e.recorded_at, e.actor_id, e.actor_name, e.actor_roles,
    e.on_behalf_of, e.source, e.action, e.proposed, e.overridden, e.override_reason, e.edition, e.data, e.facts,
    e.prev_hash, e.hash
  from bench_copy c join event e on e.subject_id = c.old order by c.id, e.seq`;
