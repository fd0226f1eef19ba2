import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Handler } from '#platform/jobs/jobs.ts';
import type { TakeoverOrder } from './job.ts';

export interface BackgroundOptions extends Omit<TakeoverOrder, 'id'> {
  /** Ends a takeover under way when the product stops; it goes on with the next start. */
  readonly signal: AbortSignal;
}

const mostMegabytes = 1_024;

/** Takes registers over, one at a time, each in a process of its own. */
export function takeoversInBackground({ signal, ...place }: BackgroundOptions): Handler {
  return async payload => {
    const { id } = payload as { id: string };
    const child = fork(join(import.meta.dirname, 'job.ts'), {
      signal,
      execArgv: [`--max-old-space-size=${mostMegabytes}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('error', () => undefined);
    child.send({ id, ...place } satisfies TakeoverOrder);
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`takeover ${id} ended with ${code}`);
  };
}
