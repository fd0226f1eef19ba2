import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log/log.ts';

export interface LoopOptions {
  readonly name: string;
  /** The pause between two rounds without work. */
  readonly everyMs: number;
  /** One round; `true` when there is more to do at once. */
  readonly round: () => Promise<boolean>;
  readonly log: Log;
}

export interface Loop {
  /** Lets the next round begin now. */
  wake(): void;
  /** Ends after the round under way. */
  stop(): Promise<void>;
}

/** Repeats rounds of work, one at a time. A failed round is logged and tried again after the pause. */
export function startLoop({ name, everyMs, round, log }: LoopOptions): Loop {
  let stopping = false;
  let alarm = new AbortController();

  async function run(): Promise<void> {
    while (!stopping) {
      const more = await round().catch((error: unknown) => {
        log.error({ err: error, loop: name }, 'a round of work failed');
        return false;
      });
      if (!more && !stopping)
        await pause(everyMs, undefined, { signal: alarm.signal }).catch(() => undefined);
      if (alarm.signal.aborted) alarm = new AbortController();
    }
  }
  const running = run();

  return {
    wake: () => alarm.abort(),
    stop: async () => {
      stopping = true;
      alarm.abort();
      await running;
    },
  };
}
