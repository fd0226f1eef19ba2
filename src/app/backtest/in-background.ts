import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Handler } from '#platform/jobs/jobs.ts';
import { compileCache } from '../compile-cache.ts';
import type { BacktestOrder } from './job.ts';

export interface BackgroundOptions extends Omit<BacktestOrder, 'id'> {
  /** Ends a back-test under way when the product stops; it begins anew with the next start. */
  readonly signal: AbortSignal;
}

/** Does the back-tests that are asked for, one at a time, each in a process of its own that lets everything else go first. */
export function backtestsInBackground({ signal, ...place }: BackgroundOptions): Handler {
  return async payload => {
    const { id } = payload as { id: string };
    const child = fork(join(import.meta.dirname, 'job.ts'), {
      signal,
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('error', () => undefined);
    child.send({ id, ...place } satisfies BacktestOrder);
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`back-test ${id} ended with ${code}`);
  };
}
