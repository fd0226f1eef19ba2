import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { inject } from 'vitest';
import { type Connection, toDatabase } from '#platform/database/connection.ts';
import { createDb, type Db } from '#platform/database/kysely.ts';
import { createPool } from '#platform/database/pool.ts';
import { template, testSchema } from './postgres.ts';

export interface TestDatabase {
  readonly connection: Connection;
  readonly schema: string;
  readonly pool: Pool;
  readonly db: Db;
  close(): Promise<void>;
}

/** A migrated database for one test file, cloned from the template: `const database = await testDatabase()` in `beforeAll`. */
export async function testDatabase(options: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const { connection, drop } = await createDatabase(template);
  const pool = createPool({ connection, schema: testSchema, size: options.poolSize ?? 5 });
  const close = async () => {
    await pool.end();
    await drop();
  };
  return { connection, schema: testSchema, pool, db: createDb(pool), close };
}

/** An empty database, for tests of the migration itself. */
export function emptyDatabase(): Promise<{ readonly connection: Connection; drop(): Promise<void> }> {
  return createDatabase('template0');
}

async function createDatabase(from: string) {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const server = inject('postgres');
  await onServer(server, `create database ${name} template ${from} strategy file_copy`);
  return {
    connection: toDatabase(server, name),
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

async function onServer(connection: Connection, statement: string): Promise<void> {
  const client = new Client({ ...connection });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
