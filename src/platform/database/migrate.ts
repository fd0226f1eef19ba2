import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Trouble } from '../trouble.ts';
import type { Connection } from './connection.ts';

export interface MigrateOptions {
  readonly connection: Connection;
  readonly schema: string;
  /** Where the files `NNNN-name.sql` are; the product's own by default. */
  readonly directory?: string;
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const ownDirectory = join(import.meta.dirname, 'migrations');

/**
 * Brings the company's schema up to date and answers with the names of the files applied.
 * Safe with several processes at once: the second waits for the first. Throws Trouble when a file that was applied
 * has changed since, or the database is newer than the product.
 */
export async function migrate({
  connection,
  schema,
  directory = ownDirectory,
}: MigrateOptions): Promise<string[]> {
  const client = new Client({
    ...connection,
    options: `-c search_path=${schema},public -c client_min_messages=warning`,
  });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('guiju.migrate'), hashtext($1))`, [schema]);
    return await applyMissing(client, schema, readMigrations(directory));
  } finally {
    await client.end();
  }
}

/** The files in their order. */
export function readMigrations(directory: string = ownDirectory): Migration[] {
  const names = readdirSync(directory).filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name));
  return names.sort().map(name => {
    const sql = readFileSync(join(directory, name), 'utf8');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

async function applyMissing(
  client: Client,
  schema: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied = await readApplied(client, schema);
  refuseChanged(migrations, applied);
  const missing = migrations.filter(({ name }) => !applied.has(name));
  for (const migration of missing) await apply(client, migration);
  return missing.map(({ name }) => name);
}

async function readApplied(client: Client, schema: string): Promise<Map<string, string>> {
  const { rows: found } = await client.query('select to_regclass($1) as place', [`${schema}.migration`]);
  if (found[0]?.place === null) await prepare(client, schema);
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

async function prepare(client: Client, schema: string): Promise<void> {
  await client.query(`
    create schema if not exists "${schema}";
    create table if not exists "${schema}".migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`);
}

function refuseChanged(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const ours = new Map(migrations.map(({ name, sha256 }) => [name, sha256]));
  for (const [name, sha256] of applied) {
    const expected = ours.get(name);
    if (expected === undefined) throw new Trouble('database.newer', { name });
    if (expected !== sha256) throw new Trouble('database.migration_changed', { name });
  }
}

async function apply(client: Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Trouble('database.migration_failed', { name, reason: (error as Error).message }, error);
  }
}
