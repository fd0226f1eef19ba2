import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { parseInstant } from '#kernel/time.ts';
import { createAuth } from '#platform/auth/auth.ts';
import { settableClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config/config.ts';
import { createPool } from '#platform/database/pool.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import { createServer } from '#platform/http/server.ts';
import { createLog } from '#platform/log/log.ts';
import { createNumbers } from '#platform/numbers/numbers.ts';
import type { Platform } from '#platform/platform.ts';
import { type Composition, compose } from '../../app/compose.ts';
import { openProduct } from '../../app/product.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { aFolder } from '../folder.ts';

/** Noon on a Friday in Shanghai. */
export const noon = parseInstant('2026-11-20T04:00:00Z');

/** The product as it runs, asked in process, with a clock that stands still. */
export interface ProductInProcess {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  /** Put together once more beside the server, for builders: it reads what the database holds at the time of the call. */
  composition(): Promise<Composition>;
  /** Lines of the log, from warnings on. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export async function productInProcess(): Promise<ProductInProcess> {
  const directory = aFolder('matrix');
  const database = await testDatabase();
  const plain = createPool({
    connection: database.connection,
    schema: database.schema,
    size: 2,
    columns: 'plain',
  });
  const logged: string[] = [];
  const platform = platformOn({ database, plain, directory, logged });
  const product = await openProduct(platform, { demo: false });
  const app = await createServer({
    ...platform,
    ...platform.config,
    publicUrl,
    version: '1.0.0',
    webDirectory: directory,
    isReady: async () => true,
    // The machine of a test may be slow, and is not what is asked about.
    overload: { requestsAtMost: 1_000, delayMsAtMost: 60_000 },
    extend: routes => product.addRoutes(routes),
  });
  const close = async () => {
    await app.close();
    await product.stop();
    await plain.end();
    await database.close();
  };
  return { app, database, composition: () => compose(platform), logged, close };
}

const publicUrl = 'http://localhost:8080';

interface Ground {
  readonly database: TestDatabase;
  readonly plain: Platform['pool'];
  readonly directory: string;
  readonly logged: string[];
}

function platformOn({ database, plain, directory, logged }: Ground): Platform {
  const { pool, db, connection } = database;
  const config = readConfig({ GUIJU_DATA: directory, GUIJU_SECRET: 's'.repeat(32) });
  const clock = settableClock(noon);
  return {
    config,
    log: createLog({ level: 'warn', format: 'json', stream: { write: line => logged.push(line) } }),
    clock,
    connection,
    pool,
    db,
    numbers: createNumbers(pool),
    auth: createAuth({ pool: plain, clock, secret: config.secret, publicUrl }),
    files: createFileStore({ directory: join(directory, 'files'), maxMegabytes: config.fileMaxMegabytes }),
    close: async () => undefined,
  };
}
