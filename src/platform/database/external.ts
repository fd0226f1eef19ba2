import { Client } from 'pg';
import { Trouble } from '../trouble.ts';

export const oldestServer = 15;
const neededExtensions = ['btree_gist', 'pg_trgm'];

/** Looks whether the company's own server can carry the product. Throws Trouble saying what it lacks. */
export async function checkExternal(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await checkServerVersion(client);
    await checkExtensions(client);
  } catch (error) {
    throw error instanceof Trouble ? error : connectTrouble(databaseUrl, error);
  } finally {
    await client.end();
  }
}

async function checkServerVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < oldestServer) throw new Trouble('database.too_old', { found: major, oldest: oldestServer });
}

async function checkExtensions(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select name from pg_available_extensions where name = any($1)',
    [neededExtensions],
  );
  const missing = neededExtensions.filter(name => !rows.some(row => row.name === name));
  if (missing.length > 0) throw new Trouble('database.extensions_missing', { missing: missing.join(', ') });
}

function connectTrouble(databaseUrl: string, error: unknown): Trouble {
  const { host, pathname } = new URL(databaseUrl);
  const reason = (error as Error).message || (error as NodeJS.ErrnoException).code || String(error);
  return new Trouble('database.unreachable_server', { host, database: pathname.slice(1), reason }, error);
}
