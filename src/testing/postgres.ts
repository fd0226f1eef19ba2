import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { type Connection, toDatabase } from '#platform/database/connection.ts';
import { openEmbedded } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import { abandonedIn, clear } from './abandoned.ts';
import { aFolder, removeFolders } from './folder.ts';

/** The database that each test file clones. */
export const template = 'guiju_template';
export const testSchema = 'guiju';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: Connection;
  }
}

/** Starts one server for the whole run, without durability, and migrates the template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearAbandoned();
  const dataDirectory = aFolder('test');
  const server = await openEmbedded({
    dataDirectory,
    command: 'tests',
    connections: 200,
    sharing: 'alone',
    durable: false,
  });
  await makeTemplate(server.connection);
  project.provide('postgres', server.connection);
  return async () => {
    await server.close();
    removeFolders();
  };
}

/** Runs that were killed leave their server behind. */
async function clearAbandoned(): Promise<void> {
  const names = readdirSync(tmpdir()).filter(name => name.startsWith('guiju-test-'));
  for (const directory of abandonedIn(names.map(name => join(tmpdir(), name)))) await clear(directory);
}

async function makeTemplate(connection: Connection): Promise<void> {
  const client = new Client({ ...connection });
  await client.connect();
  await client.query(`create database ${template}`);
  await migrate({ connection: toDatabase(connection, template), schema: testSchema });
  await client.query(`alter database ${template} is_template true allow_connections false`);
  await client.end();
}
