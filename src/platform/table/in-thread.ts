import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SheetBeginning } from './read-beginning.ts';
import { TableTrouble } from './table-trouble.ts';

/** What the thread is told at its beginning. */
export interface BeginningOrder {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

export type BeginningAnswer =
  | { readonly beginnings: readonly SheetBeginning[] }
  | { readonly trouble: TableTrouble['code'] };

const mostMegabytes = 700;

/**
 * Reads how the sheets of a file begin in a thread of its own, so that nothing else waits for a large file, nor dies of a
 * wicked one. Throws TableTrouble.
 */
export async function beginningInThread(workerData: BeginningOrder): Promise<readonly SheetBeginning[]> {
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
  const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData, resourceLimits });
  try {
    const [answer] = (await once(worker, 'message')) as [BeginningAnswer];
    if ('trouble' in answer) throw new TableTrouble(answer.trouble);
    return answer.beginnings;
  } catch (error) {
    const isFull = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isFull ? new TableTrouble('too_large') : error;
  } finally {
    await worker.terminate();
  }
}
