import { join } from 'node:path';
import { type BenchOptions, rounded, type Spread, spreadOf } from './lab/bench.ts';
import { aCall, call, foundCompany, signInClerks } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { type Product, startBeside, startProduct } from './lab/product.ts';
import { type Client, openClient } from './live/client.ts';

export interface LiveFigures {
  readonly clients: number;
  readonly processes: number;
  /** From the answer to a change, given after its commit, until each client has read of it. */
  readonly afterCommitMs: Spread;
  /** The slowest client of the slowest change. */
  readonly slowestMs: number;
  readonly changes: number;
  /** Of what each client had to hear, what it did not. */
  readonly lost: number;
}

/** Each has so many windows at each process. */
const people = 25;
const windows = 10;

/** Changes by one of two processes on one database, heard by 500 clients, half of them at each. */
export async function live({ quick }: BenchOptions): Promise<LiveFigures> {
  return inDirectory(async directory => {
    const first = await startProduct(join(directory, 'first'));
    const second = await startBeside(first, join(directory, 'second'));
    try {
      return await measure([first, second], quick ? 5 : 40);
    } finally {
      await second.stop();
      await first.stop();
    }
  });
}

async function measure(products: readonly [Product, Product], changes: number): Promise<LiveFigures> {
  const [first] = products;
  const company = await foundCompany(first);
  const cookies = await signInClerks(first.url, people);
  const clients = await Promise.all(
    products.flatMap(({ url }) =>
      cookies.flatMap(cookie =>
        Array.from({ length: windows }, () => openClient(`${url}/api/v1/live`, cookie)),
      ),
    ),
  );
  const waits: number[] = [];
  let lost = 0;
  for (let n = 0; n < changes; n++) {
    const product = products[n % products.length] ?? first;
    const { id } = await call<{ id: string }>(
      product.url,
      '/service-requests',
      aCall(company),
      company.cookie,
    );
    const heard = await heardBy(clients, id, performance.now());
    waits.push(...heard);
    lost += clients.length - heard.length;
  }
  for (const client of clients) client.close();
  return {
    clients: clients.length,
    processes: products.length,
    afterCommitMs: spreadOf(waits),
    slowestMs: rounded(Math.max(...waits)),
    changes,
    lost,
  };
}

const patienceMs = 5_000;

async function heardBy(clients: readonly Client[], id: string, from: number): Promise<number[]> {
  const instants = await Promise.all(clients.map(client => client.hears(id, patienceMs)));
  return instants.flatMap(at => (at === null ? [] : [Math.max(0, at - from)]));
}
