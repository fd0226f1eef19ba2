import type { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { Refused } from '#kernel/refusal.ts';
import { type Asking, askingOn } from './asking.ts';
import { plugins } from './kysely.ts';
import type { Database } from './schema.generated.ts';

/** A statement with the name under which connections keep it prepared. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** One database transaction. Statements sent together travel together: nothing waits for an answer that it does not need. */
export interface Tx {
  readonly db: Kysely<Database>;
  run<R extends object>(statement: Statement, values: readonly unknown[]): Promise<R[]>;
  /**
   * Reads the rows for one thing asked. The statement reads for many: it takes one JSON array of what is asked, each with
   * its place `n`, and answers with rows that name it. Works that share the transaction and ask in the same turn ask together.
   */
  ask<R extends object>(statement: Statement, asked: object): Promise<R[]>;
  /**
   * Adds rows to those that the statement takes, as one JSON array, together with the commit: thousands travel as one.
   * Statements run in the order in which they were first named; should one fail, nothing is committed.
   */
  finishWithRows(statement: Statement, rows: readonly object[]): void;
  /** Writes these rows now, for work that reads them. */
  flush(): Promise<void>;
  /** Runs once everything is committed, and not at all where it is not. */
  afterCommit(done: () => void): void;
  /** The same transaction for one of several works that share it. */
  apart(): Apart;
}

/** What one work brings to a shared transaction: kept apart until it joins, and forgotten where it does not. */
export interface Apart {
  readonly tx: Tx;
  join(): void;
}

/** Runs `work` in a transaction: committed when it ends well, rolled back when it throws or answers with a refusal. */
export async function transaction<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    return await inside(client, work);
  } catch (error) {
    fault = connectionFault(error);
    throw error;
  } finally {
    client.release(fault);
  }
}

async function inside<T>(client: PoolClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  sendTogether(client);
  const begun = client.query('begin');
  begun.catch(() => undefined);
  const gathered = nothingGathered();
  const tx = txOn(
    client,
    gathered,
    askingOn((statement, values) => runOn(client, statement, values)),
  );
  try {
    const answer = await work(tx);
    if (answer instanceof Refused) await client.query('rollback');
    else await Promise.all([begun, tx.flush(), client.query('commit')]);
    if (!(answer instanceof Refused)) for (const tell of gathered.done) tell();
    return answer;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** What is gathered while the work runs. */
interface Gathered {
  readonly rows: Map<Statement, object[]>;
  readonly done: (() => void)[];
}

const nothingGathered = (): Gathered => ({ rows: new Map(), done: [] });

function txOn(client: PoolClient, gathered: Gathered, asking: Asking): Tx {
  const { rows, done } = gathered;
  const run = <R extends object>(statement: Statement, values: readonly unknown[]) =>
    runOn<R>(client, statement, values);
  return {
    db: kyselyOn(client),
    run,
    ask: <R extends object>(statement: Statement, asked: object) => asking<R>(statement, asked),
    finishWithRows: (statement, added) => addRows(rows, statement, added),
    flush: async () => {
      const writes = [...rows].map(([statement, all]) => run(statement, [JSON.stringify(all)]));
      rows.clear();
      await Promise.all(writes);
    },
    afterCommit: tell => void done.push(tell),
    apart: () => apartFrom(client, gathered, asking),
  };
}

async function runOn<R extends object>(
  client: PoolClient,
  statement: Statement,
  values: readonly unknown[],
): Promise<R[]> {
  sendTogether(client);
  const result = await client.query<R>({ ...statement, values: [...values] });
  return result.rows;
}

function addRows(rows: Gathered['rows'], statement: Statement, added: readonly object[]): void {
  if (added.length === 0) return;
  const all = rows.get(statement);
  if (all) all.push(...added);
  else rows.set(statement, [...added]);
}

function apartFrom(client: PoolClient, shared: Gathered, asking: Asking): Apart {
  const own = nothingGathered();
  const join = () => {
    for (const [statement, rows] of own.rows) addRows(shared.rows, statement, rows);
    shared.done.push(...own.done);
  };
  return { tx: txOn(client, own, asking), join };
}

/** Statements of one turn leave in one packet: a system call for each would cost more than the statement. */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const builders = new WeakMap<PoolClient, Kysely<Database>>();

/** Kysely on this one connection, made once for each: building it anew would cost more than most statements. */
function kyselyOn(client: PoolClient): Kysely<Database> {
  let builder = builders.get(client);
  if (!builder) {
    builder = new Kysely<Database>({ dialect: new PostgresDialect({ pool: poolOfOne(client) }), plugins });
    builders.set(client, builder);
  }
  return builder;
}

function poolOfOne(client: PoolClient) {
  const connection = { query: client.query.bind(client), release: () => undefined };
  return { connect: async () => connection, end: async () => undefined } as unknown as Pool;
}

/** A connection whose protocol broke must not go back into the pool; a refused statement leaves it sound. */
function connectionFault(error: unknown): Error | undefined {
  const isServerError = typeof error === 'object' && error !== null && 'severity' in error;
  return error instanceof Error && !isServerError ? error : undefined;
}
