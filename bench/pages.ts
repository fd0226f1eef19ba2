import type { Pool } from 'pg';
import { openWindow, startBrowser } from '#testing/browser.ts';
import { fillBoard } from './board/fill.ts';
import { type BenchOptions, type Spread, spreadOf } from './lab/bench.ts';
import { cookiesOf } from './lab/browser-cookies.ts';
import { aCall, type Company, call, foundCompany } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { databaseOf, type Product, startProduct } from './lab/product.ts';
import { fill, prepareFill } from './lists/fill.ts';
import { liveUsers, users } from './pages/live-users.ts';
import { type Registered, registered } from './pages/registering.ts';
import { stopwatchFor } from './pages/stopwatch.ts';
import { type Round, round } from './pages/walk.ts';

export interface PageFigures {
  readonly requests: number;
  readonly liveUsers: number;
  /** What they asked for while the rounds were made. */
  readonly askedMeanwhile: { readonly answered: number; readonly turnedAway: number };
  /** From the click to the frame that shows what it led to, by step; the pages have been opened once before. */
  readonly paintedMs: Readonly<Record<string, Spread>>;
  /** The first time in a window: the page's own script comes with it. */
  readonly firstMs: Readonly<Record<string, number>>;
  /** Of the main thread, from the click until then. */
  readonly mainThreadMs: Readonly<Record<string, Spread>>;
  readonly registering: Registered;
}

/** The first page may wait long where others keep the machine busy. */
const patienceMs = 120_000;
const board = { engineers: 60, held: 600, unassigned: 60 };

/** How fast a desk's window answers with many requests in the database and fifty people at work. */
export async function pages({ quick }: BenchOptions): Promise<PageFigures> {
  const requests = quick ? 10_000 : 1_000_000;
  return inDirectory(async directory => {
    const product = await startProduct(directory);
    const pool = databaseOf(product);
    try {
      const company = await foundCompany(product);
      // The filled ones have what the engine made of this one.
      await call(product.url, '/service-requests', aCall(company), company.cookie);
      await fillBoard(pool, company, board);
      await prepareFill(pool);
      await fill(pool, { from: 0, to: requests, like: company });
      return { requests, ...(await walked({ product, company, pool }, quick ? 3 : 30)) };
    } finally {
      await pool.end();
      await product.stop();
    }
  });
}

interface Ground {
  readonly product: Product;
  readonly company: Company;
  readonly pool: Pool;
}

async function walked({ product: { url }, company, pool }: Ground, rounds: number) {
  const others = await liveUsers(url, company, await readPaths(pool));
  const browser = await startBrowser();
  try {
    const window = await openWindow(browser, { origin: url });
    await window.addCookies(cookiesOf(company.cookie, url));
    const page = await window.newPage();
    page.setDefaultTimeout(patienceMs);
    await page.goto('/service-requests?sort=newest');
    await page.locator('.queue-row').first().waitFor();
    const time = await stopwatchFor(page);
    const [first, ...warm] = await inTurn(rounds + 1, n => round(page, time, n));
    await page.goto('/service-requests');
    await page.locator('.queue-row').first().waitFor();
    const registering = await registered(page, '000001');
    return { liveUsers: users, askedMeanwhile: others.asked(), ...figuresOf(first, warm), registering };
  } finally {
    await browser.close();
    await others.stop();
  }
}

async function inTurn<T>(times: number, make: (n: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let n = 0; n < times; n++) made.push(await make(n));
  return made;
}

function figuresOf(first: Round | undefined, warm: readonly Round[]) {
  const names = Object.keys(first ?? {});
  const by = <T>(figure: (name: string) => T) => Object.fromEntries(names.map(name => [name, figure(name)]));
  return {
    paintedMs: by(name => spreadOf(warm.map(steps => steps[name]?.ms ?? 0))),
    firstMs: by(name => first?.[name]?.ms ?? 0),
    mainThreadMs: by(name => spreadOf(warm.map(steps => steps[name]?.busyMs ?? 0))),
  };
}

/** What people at a desk read: the queue, its counts, a request. */
async function readPaths(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from service_request where request_no like 'SR-B-%' and ended_at is null order by id limit 20`,
  );
  const one = rows.map(({ id }) => `/service-requests/${id}`);
  return [
    ...one,
    '/service-requests?sort=due&limit=60',
    '/service-requests/counts',
    '/service-requests?sort=newest&limit=60',
  ];
}
