import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Config, publicUrlOf } from '#platform/config/config.ts';
import { createLog, type Log } from '#platform/log/log.ts';
import { openPlatform, type Platform } from '#platform/platform.ts';
import { Trouble } from '#platform/trouble.ts';
import type { Product } from './product.ts';
import { productVersion, root } from './version.ts';

export interface StartOptions {
  readonly demo: boolean;
  /** Told when the product cannot go on by itself. */
  readonly onLost: (error: unknown) => void;
}

/** The running product. */
export interface Running {
  /** Where it answers, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly log: Log;
  /** Answers what is under way, ends background work, stops the database. */
  stop(): Promise<void>;
}

/** Starts the product and answers when it serves. Throws Trouble. */
export async function start(config: Config, { demo, onLost }: StartOptions): Promise<Running> {
  const log = createLog({ level: config.logLevel, format: config.logFormat });
  // While the database starts in its own process, the rest of the program is loaded.
  const modules = loadModules();
  modules.catch(() => undefined);
  const platform = await openPlatform(config, {
    command: 'guiju start',
    sharing: 'alone',
    log,
    onLost,
    onRestart: () => log.warn('the database ended unasked and was started again'),
  });
  try {
    return await serve(platform, await modules, demo);
  } catch (error) {
    await platform.close();
    throw error;
  }
}

async function loadModules() {
  const [{ openProduct }, { createServer }] = await Promise.all([
    import('./product.ts'),
    import('#platform/http/server.ts'),
  ]);
  return { openProduct, createServer };
}

type Modules = Awaited<ReturnType<typeof loadModules>>;

async function serve(
  platform: Platform,
  { openProduct, createServer }: Modules,
  demo: boolean,
): Promise<Running> {
  const { config, log } = platform;
  const product = await openProduct(platform, { demo });
  const state = { stopping: false };
  const app = await createServer({
    ...platform,
    ...config,
    publicUrl: publicUrlOf(config),
    version: productVersion(),
    webDirectory: join(root, 'dist/web'),
    isReady: async () => !state.stopping && (await platform.pool.query('select 1')).rowCount === 1,
    extend: product.addRoutes,
    imageOrigin: product.imageOrigin,
  });
  const url = await listen(app, config).catch(async (error: unknown) => {
    await product.stop();
    throw error;
  });
  const jobs = startBackground(platform, product);
  const stop = async () => {
    state.stopping = true;
    await app.close();
    await (await jobs)?.stop();
    await product.stop();
    await platform.close();
  };
  return { url, log, stop };
}

/** Background work begins after the first answer could be given: it is not what people wait for. */
async function startBackground({ log, config, connection, pool }: Platform, { topics, schedules }: Product) {
  if (Object.keys(topics).length + schedules.length === 0) return undefined;
  const { startJobs } = await import('#platform/jobs/jobs.ts');
  const options = { log, connection, pool, topics, schedules, schema: config.databaseSchema };
  return startJobs(options).catch((error: unknown) => {
    log.error({ err: error }, 'background work could not be started');
    return undefined;
  });
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw listenTrouble(error, { host, port });
  }
  return urlOf(app.addresses()[0]) ?? `http://${host}:${port}`;
}

function urlOf(address: ReturnType<FastifyInstance['addresses']>[number] | undefined): string | undefined {
  if (typeof address !== 'object') return undefined;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

const listenTroubles: Readonly<Record<string, string>> = {
  EADDRINUSE: 'port.busy',
  EACCES: 'port.denied',
  EADDRNOTAVAIL: 'host.unknown',
  ENOTFOUND: 'host.unknown',
};

function listenTrouble(error: unknown, place: { host: string; port: number }): unknown {
  const code = listenTroubles[(error as NodeJS.ErrnoException).code ?? ''];
  return code ? new Trouble(code, place, error) : error;
}
