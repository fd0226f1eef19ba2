import { parentPort, workerData } from 'node:worker_threads';
import type { Regulation } from '#engine/regulation.ts';
import { type ChunkOrder, type Counting, chunkCounter, judgesOf } from '#modules/backtest/index.ts';
import type { Connection } from '#platform/database/connection.ts';
import { createPool } from '#platform/database/pool.ts';
import { vocabulary } from '../vocabulary.ts';
import { giveWay, resting } from './give-way.ts';
import { groundOf } from './ground.ts';

/** What a thread that helps with a back-test is told at its beginning. */
export interface HelperOrder {
  readonly connection: Connection;
  readonly schema: string;
  readonly draft: Regulation;
  readonly counting: Counting;
}

giveWay();
const { connection, schema, draft, counting } = workerData as HelperOrder;
const pool = createPool({ connection, schema, size: 1, name: 'guiju backtest' });
const { registry, past } = await groundOf(pool);
const judges = await judgesOf({ pool, registry, past, vocabulary, draft });
const count = chunkCounter(pool, judges, counting, resting());

parentPort?.on('message', async (order: ChunkOrder) => parentPort?.postMessage(await count(order)));
