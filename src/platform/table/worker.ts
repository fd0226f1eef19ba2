import { parentPort, workerData } from 'node:worker_threads';
import type { BeginningAnswer, BeginningOrder } from './in-thread.ts';
import { readBeginning } from './read-beginning.ts';
import { TableTrouble } from './table-trouble.ts';

parentPort?.postMessage(await answerTo(workerData as BeginningOrder));

async function answerTo({ bytes, rows }: BeginningOrder): Promise<BeginningAnswer> {
  try {
    return { beginnings: await readBeginning(bytes, rows) };
  } catch (error) {
    if (error instanceof TableTrouble) return { trouble: error.code };
    throw error;
  }
}
