import { join } from 'node:path';
import type { Pool } from 'pg';
import { askedOf } from './compliance/asked.ts';
import { fillFigures, type Place, proveFigures } from './compliance/fill.ts';
import type { BenchOptions } from './lab/bench.ts';
import { aCall, aGeneralManager, type Company, call, foundCompany } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { type Answered, load } from './lab/load.ts';
import { databaseOf, type Product, startProduct } from './lab/product.ts';
import { fill, prepareFill } from './lists/fill.ts';

export interface ComplianceFigures {
  readonly clients: number;
  readonly cases: number;
  readonly occasions: number;
  /** Cells that the page is summed from. */
  readonly figures: number;
  /** By what is asked. */
  readonly at: Readonly<Record<string, Answered>>;
}

const clients = 8;

/** The compliance page and the way from its figures to their cases, over up to a million cases. */
export async function compliance({ quick }: BenchOptions): Promise<ComplianceFigures> {
  const cases = quick ? 30_000 : 1_000_000;
  return inDirectory(async directory => {
    const product = await startProduct(join(directory, 'data'));
    const pool = databaseOf(product);
    try {
      const company = await foundCompany(product);
      await call(product.url, '/service-requests', aCall(company), company.cookie);
      const cookie = await aGeneralManager(product);
      const places = await placesOf(product, cookie);
      await fillCases(pool, company, { cases, places });
      await proveFigures(pool);
      const asked = await askedOf(pool, places);
      const at = await measure(product, cookie, { asked, seconds: quick ? 0.3 : 5 });
      return { clients, cases, ...(await sizesOf(pool)), at };
    } finally {
      await pool.end();
      await product.stop();
    }
  });
}

async function placesOf({ url }: Product, cookie: string): Promise<Place[]> {
  const day = { from: '2026-01-01', to: '2026-01-31' };
  const { items } = await call<{ items: Place[] }>(
    url,
    `/compliance?${new URLSearchParams(day)}`,
    null,
    cookie,
  );
  return items.map(({ clause, control, kind }) => ({ clause, control, kind }));
}

async function fillCases(
  pool: Pool,
  like: Company,
  { cases, places }: { cases: number; places: readonly Place[] },
): Promise<void> {
  await prepareFill(pool);
  await fill(pool, { from: 0, to: cases, like });
  await fillFigures(pool, places);
}

async function sizesOf(pool: Pool) {
  const { rows } = await pool.query<{ occasions: number; figures: number }>(
    `select (select count(*) from clock) + (select count(*) from verdict) + (select count(*) from tally) as occasions,
       (select count(*) from figure) as figures`,
  );
  return rows[0] ?? { occasions: 0, figures: 0 };
}

interface Asking {
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly seconds: number;
}

async function measure({ url }: Product, cookie: string, { asked, seconds }: Asking) {
  const answered: Record<string, Answered> = {};
  for (const [name, paths] of Object.entries(asked)) {
    const ask = { url, method: 'GET' as const, headers: { cookie }, paths, clients };
    await load({ ...ask, seconds: seconds / 5 });
    answered[name] = await load({ ...ask, seconds });
    if (answered[name].errors > 0) throw new Error(`${name}: ${JSON.stringify(answered[name].statuses)}`);
  }
  return answered;
}
