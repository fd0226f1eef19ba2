import type { MessagePort } from 'node:worker_threads';
import type { Connection } from '#platform/database/connection.ts';
import { createPool } from '#platform/database/pool.ts';
import { type ChunkOrder, type Counting, chunkCounter } from './count-chunk.ts';
import { judgesFrom, type ToldJudges } from './told-judges.ts';

/** What a thread that helps with a back-test is told at its beginning. */
export interface HelperOrder {
  readonly connection: Connection;
  readonly schema: string;
  readonly judges: ToldJudges;
  readonly counting: Counting;
}

/** Counts the chunks that are sent to a thread, and sends back what they come to. This file is all that it loads. */
export function countWhatComes(
  port: MessagePort,
  { connection, schema, judges, counting }: HelperOrder,
  rest: () => Promise<void>,
): void {
  const pool = createPool({ connection, schema, size: 1, name: 'guiju backtest' });
  const count = chunkCounter(pool, judgesFrom(judges), counting, rest);
  port.on('message', async (order: ChunkOrder) => port.postMessage(await count(order)));
}
