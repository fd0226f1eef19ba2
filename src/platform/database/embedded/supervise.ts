import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../../trouble.ts';
import { type Server, type ServerOptions, startServer } from './server.ts';

export interface Supervised {
  stop(how: 'fast' | 'smart'): Promise<void>;
}

export interface SuperviseOptions extends ServerOptions {
  /** Told when the server came back by itself. */
  readonly onRestart?: () => void;
  /** Told when it could not be brought back: the product must end. */
  readonly onLost?: (trouble: Trouble) => void;
}

const restartsAtMost = 3;
const calmMs = 60_000;
/** The processes of a killed server need a moment to notice. */
const attemptsAtMost = 20;
const betweenAttemptsMs = 250;

/** Starts the server and brings it back when it ends unasked, three times within a minute at most. */
export async function supervise(options: SuperviseOptions): Promise<Supervised> {
  let server = await startServer(options);
  let stopping = false;
  const restarts: number[] = [];

  async function watch(): Promise<void> {
    await server.ended;
    if (stopping) return;
    if (isRestless(restarts))
      return options.onLost?.(new Trouble('database.lost', { path: options.cluster.log }));
    server = await startAgain(options);
    if (stopping) return server.stop('fast');
    options.onRestart?.();
    return watch();
  }
  const watching = watch().catch(error => options.onLost?.(asTrouble(error)));

  return {
    stop: async how => {
      stopping = true;
      await server.stop(how);
      await watching;
    },
  };
}

function isRestless(restarts: number[]): boolean {
  const now = performance.now();
  const recent = restarts.filter(at => now - at < calmMs);
  restarts.splice(0, restarts.length, ...recent, now);
  return recent.length >= restartsAtMost;
}

async function startAgain(options: ServerOptions): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServer(options);
    } catch (error) {
      if (attempt === attemptsAtMost) throw error;
      await pause(betweenAttemptsMs);
    }
  }
}

function asTrouble(error: unknown): Trouble {
  return error instanceof Trouble
    ? error
    : new Trouble('database.failed', { path: '', reason: String(error) }, error);
}
