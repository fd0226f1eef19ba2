import type { Pool } from 'pg';
import { type Auth, createAuth } from './auth/auth.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Config, fileDirectory, publicUrlOf } from './config/config.ts';
import type { Connection } from './database/connection.ts';
import { createDb, type Db } from './database/kysely.ts';
import { migrate } from './database/migrate.ts';
import { type OpenOptions, openDatabase } from './database/open.ts';
import { createPool } from './database/pool.ts';
import type { FileStore } from './file/file-store.ts';
import type { Log } from './log/log.ts';
import { createNumbers, type Numbers } from './numbers/numbers.ts';

/** The world as the product sees it, opened once for each process. */
export interface Platform {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly connection: Connection;
  readonly pool: Pool;
  readonly db: Db;
  readonly numbers: Numbers;
  readonly auth: Auth;
  readonly files: FileStore;
  /** Ends the connections and stops the embedded database, where this process started it; `fast` waits for no query. */
  close(how?: 'fast'): Promise<void>;
}

export interface OpenPlatformOptions extends OpenOptions {
  readonly log: Log;
}

/** Opens the database, brings it up to date and makes everything that stands on it. Throws Trouble. */
export async function openPlatform(
  config: Config,
  { log, ...options }: OpenPlatformOptions,
): Promise<Platform> {
  const database = await openDatabase(config, options);
  try {
    const { connection } = database;
    const schema = config.databaseSchema;
    const applied = await migrate({ connection, schema });
    if (applied.length > 0) log.info({ files: applied.length }, 'database brought up to date');
    const pools = openPools(config, connection);
    const close = async (how?: 'fast') => {
      const ended = Promise.all(Object.values(pools).map(pool => pool.end()));
      if (how !== 'fast') await ended;
      await database.close(how);
    };
    return { ...(await standOn(config, pools)), config, log, connection, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

interface Pools {
  readonly main: Pool;
  readonly numbers: Pool;
  readonly auth: Pool;
}

function openPools({ databasePoolSize, databaseSchema: schema }: Config, connection: Connection): Pools {
  return {
    main: createPool({ connection, schema, size: databasePoolSize }),
    numbers: createPool({ connection, schema, size: 1, name: 'guiju numbers', commit: 'lazy' }),
    auth: createPool({ connection, schema, size: 3, name: 'guiju accounts', columns: 'plain' }),
  };
}

async function standOn(config: Config, pools: Pools) {
  const { createFileStore } = await import('./file/file-store.ts');
  const clock = systemClock;
  return {
    clock,
    pool: pools.main,
    db: createDb(pools.main),
    numbers: createNumbers(pools.numbers),
    auth: createAuth({ pool: pools.auth, clock, secret: config.secret, publicUrl: publicUrlOf(config) }),
    files: createFileStore({ directory: fileDirectory(config), maxMegabytes: config.fileMaxMegabytes }),
  };
}
