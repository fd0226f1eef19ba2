import { Client, Pool, type PoolConfig } from 'pg';
import type { Connection } from './connection.ts';
import { columnTypes, writeValue } from './values.ts';

export interface PoolOptions {
  readonly connection: Connection;
  /** The company's schema, first on the search path; extensions are in `public`. */
  readonly schema: string;
  readonly size: number;
  /** Shown in `pg_stat_activity`. */
  readonly name?: string;
  /** `lazy` does not wait for the disk: for what may be lost with the last second before a crash. */
  readonly commit?: 'durable' | 'lazy';
  /** `plain` leaves columns as pg reads them, for libraries that expect a Date. */
  readonly columns?: 'ours' | 'plain';
}

/**
 * Connections of one company to its database. Queries sent without waiting for each other travel together (pipeline),
 * so that a transaction of many statements costs few round trips: `await Promise.all([…])` on one client.
 */
export function createPool(options: PoolOptions): Pool {
  const pool = new Pool(settingsOf(options));
  // A connection that breaks is replaced by the next query; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', client => client.on('error', () => undefined));
  return pool;
}

function settingsOf({ connection, schema, size, name = 'guiju', commit, columns }: PoolOptions): PoolConfig {
  const lazy = commit === 'lazy' ? ' -c synchronous_commit=off' : '';
  const ours = columns === 'plain' ? {} : { types: columnTypes, Client: WritingClient, pipeline: true };
  return {
    ...connection,
    ...ours,
    application_name: name,
    options: `-c search_path=${schema},public -c timezone=UTC -c datestyle=ISO -c jit=off${lazy}`,
    max: size,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  };
}

/** A client that writes instants as PostgreSQL reads them, and prepares what it is asked with values. */
class WritingClient extends Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares a dozen overloads of which this is the common form
  override query(first: any, second?: any, third?: any): any {
    if (Array.isArray(second)) return super.query(prepared(first, second), third);
    if (Array.isArray(first?.values)) first.values = first.values.map(writeValue);
    return super.query(first, second, third);
  }
}

/** Statement texts that were seen before keep their name: planning them anew costs the server more than running them. */
const names = new Map<string, string>();
const mostNames = 400;

function prepared(text: string, values: readonly unknown[]) {
  return { name: nameOf(text), text, values: values.map(writeValue) };
}

function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < mostNames) {
    name = `k${names.size}`;
    names.set(text, name);
  }
  return name;
}
