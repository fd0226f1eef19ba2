import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ChunkCount, type CountChunk, type Helping, toldJudges } from '#modules/backtest/index.ts';
import type { HelperOrder } from '#modules/backtest/thread.ts';
import type { Connection } from '#platform/database/connection.ts';
import { vocabulary } from '../vocabulary.ts';

/** More would only keep the database busier: what they wait for is its rows. */
const mostHelpers = 4;

/** Cases come and go: with room for the young, few of them are still there when it is cleared. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/** Where the history is. */
export interface HistoryPlace {
  readonly connection: Connection;
  readonly schema: string;
}

/** Threads that work out chunks of a back-test beside each other, as many as there are processors for. */
export function helpersAt(place: HistoryPlace): Helping {
  return async (judges, counting) => {
    const howMany = Math.min(mostHelpers, availableParallelism());
    const order = { ...place, judges: toldJudges(judges, vocabulary), counting };
    const workers = Array.from({ length: howMany }, () => aWorker(order));
    return { counters: workers.map(counterOf), close: () => closeAll(workers) };
  };
}

function aWorker(workerData: HelperOrder): Worker {
  const worker = new Worker(join(import.meta.dirname, 'helper-thread.ts'), { workerData, resourceLimits });
  // An error is thrown where the next chunk is waited for.
  worker.on('error', () => undefined);
  return worker;
}

function counterOf(worker: Worker): CountChunk {
  return async order => {
    worker.postMessage(order);
    const [counted] = (await once(worker, 'message')) as [ChunkCount];
    return counted;
  };
}

async function closeAll(workers: readonly Worker[]): Promise<void> {
  await Promise.all(workers.map(worker => worker.terminate()));
}
