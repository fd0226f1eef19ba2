import { Client } from 'pg';
import { Trouble } from '../trouble.ts';

export const oldestServer = 15;
const neededExtensions = ['btree_gist', 'pg_trgm'];

/** What a server tells of itself. */
export interface ServerFacts {
  readonly major: number;
  /** The extensions that can be created there. */
  readonly extensions: readonly string[];
}

/** Looks whether the company's own server can carry the product. Throws Trouble saying what it lacks. */
export async function checkExternal(databaseUrl: string): Promise<void> {
  const trouble = serverTrouble(await askServer(databaseUrl));
  if (trouble) throw trouble;
}

export function serverTrouble({ major, extensions }: ServerFacts): Trouble | undefined {
  if (major < oldestServer) return new Trouble('database.too_old', { found: major, oldest: oldestServer });
  const missing = neededExtensions.filter(name => !extensions.includes(name));
  return missing.length > 0
    ? new Trouble('database.extensions_missing', { missing: missing.join(', ') })
    : undefined;
}

const factsQuery = `select current_setting('server_version_num')::int / 10000 as major,
  (select array_agg(name::text) from pg_available_extensions) as extensions`;

async function askServer(databaseUrl: string): Promise<ServerFacts> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(factsQuery);
    return { major: 0, extensions: [], ...rows[0] };
  } catch (error) {
    throw connectTrouble(databaseUrl, error);
  } finally {
    await client.end();
  }
}

function connectTrouble(databaseUrl: string, error: unknown): Trouble {
  const { message, code } = error as NodeJS.ErrnoException;
  return new Trouble(
    'database.unreachable_server',
    { ...placeOf(databaseUrl), reason: message || String(code) },
    error,
  );
}

/** Where a database URL leads, without the password in it. */
export function placeOf(databaseUrl: string): { readonly host: string; readonly database: string } {
  if (!URL.canParse(databaseUrl)) return { host: '?', database: '?' };
  const { host, pathname } = new URL(databaseUrl);
  return { host, database: pathname.slice(1) };
}
