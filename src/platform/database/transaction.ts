import type { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { Refused } from '#kernel/refusal.ts';
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
  /** Lets the commit go out with a last write instead of after it; should the write fail, nothing is committed. */
  finishWith(write: Promise<unknown>): void;
  /** Adds a row to those that the statement takes, as one JSON array, before the commit: thousands travel as one. */
  finishWithRow(statement: Statement, row: object): void;
  /** Runs once everything is committed, and not at all where it is not. */
  afterCommit(done: () => void): void;
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
  const last: Promise<unknown>[] = [];
  const rows = new Map<Statement, object[]>();
  const done: (() => void)[] = [];
  const tx = txOn(client, { last, rows, done });
  try {
    const answer = await work(tx);
    if (answer instanceof Refused) await client.query('rollback');
    else await Promise.all([begun, ...last, ...writeRows(tx, rows), client.query('commit')]);
    if (!(answer instanceof Refused)) for (const tell of done) tell();
    return answer;
  } catch (error) {
    await Promise.allSettled(last);
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function writeRows(tx: Tx, rows: ReadonlyMap<Statement, readonly object[]>): Promise<unknown>[] {
  return [...rows].map(([statement, all]) => tx.run(statement, [JSON.stringify(all)]));
}

/** What is gathered while the work runs. */
interface Gathered {
  readonly last: Promise<unknown>[];
  readonly rows: Map<Statement, object[]>;
  readonly done: (() => void)[];
}

function txOn(client: PoolClient, { last, rows, done }: Gathered): Tx {
  return {
    db: kyselyOn(client),
    run: async <R extends object>(statement: Statement, values: readonly unknown[]) => {
      sendTogether(client);
      const result = await client.query<R>({
        name: statement.name,
        text: statement.text,
        values: [...values],
      });
      return result.rows;
    },
    finishWith: write => {
      write.catch(() => undefined);
      last.push(write);
    },
    finishWithRow: (statement, row) => {
      const all = rows.get(statement);
      if (all) all.push(row);
      else rows.set(statement, [row]);
    },
    afterCommit: tell => void done.push(tell),
  };
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
