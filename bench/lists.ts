import { join } from 'node:path';
import { type BenchOptions, ratio } from './lab/bench.ts';
import { aCall, type Company, call, foundCompany } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { type Answered, load } from './lab/load.ts';
import { databaseOf, type Product, startProduct } from './lab/product.ts';
import { askedOf } from './lists/asked.ts';
import { fill, prepareFill } from './lists/fill.ts';
import { type TickFigures, ticking } from './lists/ticking.ts';

export interface ListFigures {
  readonly clients: number;
  /** By number of requests, by what is asked. */
  readonly at: Readonly<Record<string, Readonly<Record<string, Answered>>>>;
  /** p95 with the most requests ÷ p95 with the fewest. */
  readonly growth: Readonly<Record<string, number | null>>;
  readonly tick: TickFigures;
}

const clients = 8;

/** The queue with ten thousand to a million requests, at eight clients; and what ticks cost with many open clocks. */
export async function lists({ quick }: BenchOptions): Promise<ListFigures> {
  const sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
  return inDirectory(async directory => {
    const at = await queues(join(directory, 'queue'), { sizes, seconds: quick ? 0.3 : 5 });
    const few = Object.values(at).at(0) ?? {};
    const many = Object.values(at).at(-1) ?? {};
    const growth = Object.keys(few).map(
      name => [name, ratio(many[name]?.p95 ?? 0, few[name]?.p95 ?? 0)] as const,
    );
    const openClocks = quick ? [1_000, 100_000] : [1_000, 1_000_000];
    return {
      clients,
      at,
      growth: Object.fromEntries(growth),
      tick: await ticks(join(directory, 'ticks'), openClocks),
    };
  });
}

interface Measuring {
  readonly sizes: readonly number[];
  readonly seconds: number;
}

async function queues(directory: string, { sizes, seconds }: Measuring) {
  const product = await startProduct(directory);
  const pool = databaseOf(product);
  const at: Record<string, Record<string, Answered>> = {};
  try {
    const company = await foundCompany(product);
    await call(product.url, '/service-requests', aCall(company), company.cookie);
    await prepareFill(pool);
    let from = 0;
    for (const to of sizes) {
      await fill(pool, { from, to, like: company });
      at[to] = await measure(product, company, { asked: await askedOf(pool), seconds });
      from = to;
    }
    return at;
  } finally {
    await pool.end();
    await product.stop();
  }
}

interface Asking {
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly seconds: number;
}

async function measure({ url }: Product, { cookie }: Company, { asked, seconds }: Asking) {
  const answered: Record<string, Answered> = {};
  for (const [name, paths] of Object.entries(asked)) {
    const ask = { url, method: 'GET' as const, headers: { cookie }, paths, clients };
    await load({ ...ask, seconds: seconds / 5 });
    answered[name] = await load({ ...ask, seconds });
    if (answered[name].errors > 0) throw new Error(`${name}: ${JSON.stringify(answered[name].statuses)}`);
  }
  return answered;
}

async function ticks(directory: string, openClocks: readonly number[]): Promise<TickFigures> {
  const product = await startProduct(directory);
  const company = await foundCompany(product).finally(() => product.stop());
  return ticking(directory, company, openClocks);
}
