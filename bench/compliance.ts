import { join } from 'node:path';
import type { Pool } from 'pg';
import { askedOf } from './compliance/asked.ts';
import { fillFigures, type Place, proveFigures } from './compliance/fill.ts';
import type { BenchOptions } from './lab/bench.ts';
import { aCall, aGeneralManager, type Company, call, foundCompany, signIn } from './lab/company.ts';
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

/**
 * The compliance page and the way from its figures to their cases, over up to a million cases. A directory that is named
 * is filled the first time and kept: filling it takes far longer than measuring.
 */
export async function compliance({ quick, file }: BenchOptions): Promise<ComplianceFigures> {
  const measured = (directory: string) => measureIn(join(directory, 'data'), quick);
  return file === undefined ? inDirectory(measured) : measured(file);
}

async function measureIn(directory: string, quick: boolean): Promise<ComplianceFigures> {
  const cases = quick ? 30_000 : 1_000_000;
  const product = await startProduct(directory);
  const pool = databaseOf(product);
  try {
    if (!(await isFilled(pool))) await fillCompany(product, pool, cases);
    await proveFigures(pool);
    const cookie = await signIn(product.url, 'general');
    const asked = await askedOf(pool, await placesOf(product, cookie));
    const at = await measure(product, cookie, { asked, seconds: quick ? 0.3 : 5 });
    return { clients, cases, ...(await sizesOf(pool)), at };
  } finally {
    await pool.end();
    await product.stop();
  }
}

async function isFilled(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(`select from pg_class where oid = to_regclass('bench_case')`);
  return rows.length > 0;
}

async function fillCompany(product: Product, pool: Pool, cases: number): Promise<void> {
  const company = await foundCompany(product);
  await call(product.url, '/service-requests', aCall(company), company.cookie);
  const places = await placesOf(product, await aGeneralManager(product));
  await fillCases(pool, company, { cases, places });
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
