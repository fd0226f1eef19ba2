import { parentPort, workerData } from 'node:worker_threads';
import { Client, type ClientConfig } from 'pg';

/** What the thread is to do. */
export interface Inserting {
  readonly connection: ClientConfig;
  readonly clients: number;
  readonly seconds: number;
}

const { connection, clients, seconds } = workerData as Inserting;
const insert = { name: 'insert', text: 'insert into bench_insert (amount, note) values ($1, $2)' };

/** Inserts one row after the other, each its own transaction, as pgbench does. */
async function inserting(until: number): Promise<number> {
  const client = new Client(connection);
  await client.connect();
  let rows = 0;
  for (; performance.now() < until; rows++)
    await client.query({ ...insert, values: [rows, 'a row of the benchmark'] });
  await client.end();
  return rows;
}

const begun = performance.now();
const rows = await Promise.all(Array.from({ length: clients }, () => inserting(begun + seconds * 1_000)));
parentPort?.postMessage({
  rows: rows.reduce((sum, one) => sum + one, 0),
  seconds: (performance.now() - begun) / 1_000,
});
