import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterAt, connectionTo } from '#platform/database/embedded/cluster.ts';
import { createPool } from '#platform/database/pool.ts';
import { type Started, startNode } from '#testing/process.ts';

const main = join(import.meta.dirname, '../../src/app/main.ts');
/** As `npm start` and `npm run guiju` have it. */
const inLittleMemory = '--max-semi-space-size=8';
export const schema = 'guiju';

/** The product in a process of its own, with its embedded database and durable commits. */
export interface Product {
  readonly url: string;
  readonly pid: number;
  readonly dataDirectory: string;
  stop(): Promise<void>;
}

export async function startProduct(dataDirectory: string): Promise<Product> {
  const started = run([inLittleMemory, main, 'start'], dataDirectory);
  const url = (await started.line('ready ')).slice('ready '.length);
  const { pid = 0 } = started.child;
  return { url, pid, dataDirectory, stop: () => stop(started) };
}

/** A second process of the product on the database, and with the secret, of one that runs. */
export async function startBeside(product: Product, dataDirectory: string): Promise<Product> {
  const connection = connectionOf(product.dataDirectory);
  if ('connectionString' in connection) throw new Error('the embedded database is reached by its socket');
  const { host, port, user, password, database } = connection;
  const server = `postgres://${user}:${encodeURIComponent(password)}@/${database}`;
  mkdirSync(dataDirectory, { recursive: true });
  const started = run([inLittleMemory, main, 'start'], dataDirectory, {
    DATABASE_URL: `${server}?host=${encodeURIComponent(host)}&port=${port}`,
    GUIJU_SECRET: readFileSync(join(product.dataDirectory, 'secret'), 'utf8').trim(),
  });
  const url = (await started.line('ready ')).slice('ready '.length);
  const { pid = 0 } = started.child;
  return { url, pid, dataDirectory, stop: () => stop(started) };
}

/** Runs a command of the product, as `npm run guiju` does. */
export function guiju(args: readonly string[], dataDirectory: string): Started {
  return run([inLittleMemory, '--heap-growing-percent=100', main, ...args], dataDirectory);
}

/** Nothing limits how often it may be called. */
function run(args: readonly string[], dataDirectory: string, more: NodeJS.ProcessEnv = {}): Started {
  const { PATH } = process.env;
  const quiet = { LANG: 'en_US.UTF-8', GUIJU_LOG_LEVEL: 'error', GUIJU_REQUESTS_PER_MINUTE: '0', PORT: '0' };
  return startNode(args, {
    env: { PATH, HOME: dataDirectory, GUIJU_DATA: dataDirectory, ...quiet, ...more },
  });
}

async function stop({ child, ended }: Started): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

/** Connections of our own to the database of a running product. */
export function databaseOf({ dataDirectory }: Pick<Product, 'dataDirectory'>, size = 2) {
  return createPool({ connection: connectionOf(dataDirectory), schema, size, name: 'guiju bench' });
}

export function connectionOf(dataDirectory: string) {
  return connectionTo(clusterAt(join(dataDirectory, 'database')));
}
