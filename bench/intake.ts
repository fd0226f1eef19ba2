import { join } from 'node:path';
import { startNode } from '#testing/process.ts';
import { type Example, exampleOf } from './intake/example.ts';
import type { Inserting } from './intake/inserts-worker.ts';
import { type BenchOptions, ratio } from './lab/bench.ts';
import { aCall, type Company, foundCompany } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { type Answered, inWorker, load } from './lab/load.ts';
import { childrenOf, processorMsOf, processorMsWithEnded } from './lab/memory.ts';
import { connectionOf, databaseOf, type Product, schema, startProduct } from './lab/product.ts';

export interface IntakeFigures {
  readonly rowsPerRequest: number;
  /** By number of clients. */
  readonly at: Readonly<Record<string, Compared>>;
  readonly overload: Answered;
}

interface Costed extends Answered {
  /** Processor time of one request in milliseconds. */
  readonly nodeMs: number | null;
  readonly postgresMs: number | null;
}

interface Compared {
  readonly product: Costed;
  readonly separate: Costed;
  readonly pipelined: Costed;
  readonly insertsPerSecond: number;
  readonly ratios: Readonly<Record<string, number | null>>;
}

const clientsUnderOverload = 800;
/** As many as product and bare handler have for all their clients. */
const connectionsAtMost = 10;

/**
 * Registers service requests over HTTP, signed in, with idempotency key, evidence, gates and clocks; beside it a bare
 * handler that only writes the same rows, and single inserts, on the same database in the same run.
 */
export async function intake({ quick }: BenchOptions): Promise<IntakeFigures> {
  const seconds = quick ? 1.5 : 10;
  return inDirectory(directory =>
    withProduct(directory, async (product, company) => {
      const example = await exampleOf(product, company);
      const bare = await startBare(product, example);
      const place = { product, company, bare };
      await rounds(place, { clients: 8, seconds: quick ? 0.7 : 5 });
      const at: Record<string, Compared> = {};
      for (const clients of [1, 8, 32]) at[clients] = await rounds(place, { clients, seconds });
      const overload = await register(place, { clients: clientsUnderOverload, seconds });
      await bare.stop();
      return { rowsPerRequest: example.rows.length, at, overload };
    }),
  );
}

async function withProduct<T>(directory: string, work: (product: Product, company: Company) => Promise<T>) {
  const product = await startProduct(directory);
  try {
    return await work(product, await foundCompany(product));
  } finally {
    await product.stop();
  }
}

async function startBare({ dataDirectory }: Product, example: Example) {
  const started = startNode([
    join(import.meta.dirname, 'intake/bare.ts'),
    dataDirectory,
    JSON.stringify(example),
  ]);
  const url = (await started.line('ready ')).slice('ready '.length);
  const stop = async () => {
    started.child.kill('SIGTERM');
    await started.ended;
  };
  return { url, pid: started.child.pid ?? 0, stop };
}

interface Place {
  readonly product: Product;
  readonly company: Company;
  readonly bare: { readonly url: string; readonly pid: number };
}

interface Effort {
  readonly clients: number;
  readonly seconds: number;
}

/** Each way once, one after the other, so that all meet the same neighbours. */
async function rounds(place: Place, effort: Effort): Promise<Compared> {
  const { product: served, bare } = place;
  const costs = (pid: number, run: () => Promise<Answered>) => costed({ pid, postmaster: served.pid }, run);
  const product = await costs(served.pid, () => register(place, effort));
  const separate = await costs(bare.pid, () => issue(place, '/separate', effort));
  const pipelined = await costs(bare.pid, () => issue(place, '/pipelined', effort));
  const insertsPerSecond = await insert(place, effort);
  const ratios = {
    toSeparate: ratio(product.perSecond, separate.perSecond),
    toPipelined: ratio(product.perSecond, pipelined.perSecond),
    toInserts: ratio(product.perSecond, insertsPerSecond),
  };
  return { product, separate, pipelined, insertsPerSecond, ratios };
}

/** The database's processes are children of the product, whoever asks it. */
async function costed(
  { pid, postmaster }: { readonly pid: number; readonly postmaster: number },
  run: () => Promise<Answered>,
): Promise<Costed> {
  const used = () => ({ node: processorMsOf([pid]), postgres: processorMsWithEnded(childrenOf(postmaster)) });
  const before = used();
  const answered = await run();
  const after = used();
  const requests = Object.values(answered.statuses).reduce((sum, count) => sum + count, 0);
  return {
    ...answered,
    nodeMs: ratio(after.node - before.node, requests),
    postgresMs: ratio(after.postgres - before.postgres, requests),
  };
}

function register({ product, company }: Place, effort: Effort): Promise<Answered> {
  const headers = { 'content-type': 'application/json', cookie: company.cookie };
  const body = JSON.stringify(aCall(company));
  const asked = { method: 'POST' as const, headers, body, paths: ['/api/v1/service-requests'] };
  return load({ url: product.url, ...asked, ...effort });
}

function issue({ company, bare }: Place, path: string, effort: Effort): Promise<Answered> {
  const headers = { 'content-type': 'application/json' };
  return load({
    url: bare.url,
    method: 'POST',
    headers,
    paths: [path],
    body: JSON.stringify(aCall(company)),
    ...effort,
  });
}

async function insert({ product }: Place, effort: Effort): Promise<number> {
  const pool = databaseOf(product);
  await pool.query(
    'create table if not exists bench_insert (id bigint generated always as identity primary key, amount integer, note text)',
  );
  await pool.end();
  const connection = { ...connectionOf(product.dataDirectory), options: `-c search_path=${schema}` };
  const clients = Math.min(effort.clients, connectionsAtMost);
  const asked: Inserting = { connection, clients, seconds: effort.seconds };
  const { rows, seconds } = await inWorker<{ rows: number; seconds: number }>(
    '../intake/inserts-worker.ts',
    asked,
  );
  return ratio(rows, seconds) ?? 0;
}
