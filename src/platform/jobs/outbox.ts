import type { Pool, PoolClient } from 'pg';
import type { PgBoss } from 'pg-boss';

interface OutboxOptions {
  readonly pool: Pool;
  readonly boss: Pick<PgBoss, 'insert'>;
  /** What somebody waits for; other topics stay until somebody does, or they are swept. */
  readonly topics: readonly string[];
}

interface Row {
  readonly id: number;
  readonly topic: string;
  readonly payload: object;
}

const batch = 200;

const take = `select id, topic, payload from outbox
  where dispatched_at is null and topic = any($1) order by id limit ${batch} for update skip locked`;

/** Turns waiting notices into jobs, in one transaction: none is lost, none is told twice. Several processes share the work. */
export function createOutbox({ pool, boss, topics }: OutboxOptions): () => Promise<boolean> {
  return async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<Row>(take, [topics]);
      if (rows.length > 0) await handOver(client, boss, rows);
      await client.query('commit');
      return rows.length === batch;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  };
}

async function handOver(
  client: PoolClient,
  boss: Pick<PgBoss, 'insert'>,
  rows: readonly Row[],
): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
  for (const [topic, notices] of Map.groupBy(rows, row => row.topic)) {
    await boss.insert(
      topic,
      notices.map(({ payload }) => ({ data: payload })),
      { db },
    );
  }
  await client.query('update outbox set dispatched_at = now() where id = any($1)', [
    rows.map(({ id }) => id),
  ]);
}
