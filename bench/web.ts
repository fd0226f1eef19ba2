import type { Browser } from 'playwright-core';
import { openWindow, startBrowser } from '#testing/browser.ts';
import { type BenchOptions, rounded, type Spread, spreadOf } from './lab/bench.ts';
import { cookiesOf } from './lab/browser-cookies.ts';
import { aCall, type Company, call, foundCompany } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { type Product, startProduct } from './lab/product.ts';

export interface WebFigures {
  /** By entry. */
  readonly at: Readonly<Record<string, Loaded>>;
}

interface Loaded {
  /** Kilobytes of script that come over the wire before the page can be used. */
  readonly scriptKilobytes: number;
  readonly allKilobytes: number;
  readonly files: number;
  /** From the address to a page on which the main thread is free and something can be pressed or typed. */
  readonly interactiveMs: Spread;
}

interface Entry {
  readonly path: string;
  readonly device: 'desktop' | 'phone';
  readonly isSignedIn: boolean;
}

/** The pages that people open first; a customer opens the page of a request. */
function entriesOf(portalPath: string): Readonly<Record<string, Entry>> {
  return {
    'console sign-in': { path: '/', device: 'desktop', isSignedIn: false },
    'console queue': { path: '/service-requests', device: 'desktop', isSignedIn: true },
    field: { path: '/field', device: 'phone', isSignedIn: true },
    portal: { path: portalPath, device: 'phone', isSignedIn: false },
  };
}

/** The first visit to each client with nothing in the cache. */
export async function web({ quick }: BenchOptions): Promise<WebFigures> {
  return inDirectory(async directory => {
    const product = await startProduct(directory);
    const browser = await startBrowser();
    try {
      const company = await foundCompany(product);
      const visitor = { product, browser, cookie: company.cookie };
      const entries = entriesOf(await portalPathOf(product, company));
      const at: Record<string, Loaded> = {};
      for (const [name, entry] of Object.entries(entries))
        at[name] = await loaded(visitor, entry, quick ? 2 : 10);
      return { at };
    } finally {
      await browser.close();
      await product.stop();
    }
  });
}

async function portalPathOf({ url }: Product, company: Company): Promise<string> {
  const { id } = await call<{ id: string }>(url, '/service-requests', aCall(company), company.cookie);
  const made = await call<{ portalPath: string | null }>(
    url,
    `/service-requests/${id}`,
    null,
    company.cookie,
  );
  return made.portalPath ?? '/portal';
}

interface Visitor {
  readonly product: Product;
  readonly browser: Browser;
  readonly cookie: string;
}

async function loaded(visitor: Visitor, entry: Entry, times: number): Promise<Loaded> {
  const visits: Visited[] = [];
  for (let n = 0; n < times; n++) visits.push(await visit(visitor, entry));
  const [first] = visits;
  const kilobytes = (bytes = 0) => rounded(bytes / 1_000);
  return {
    scriptKilobytes: kilobytes(first?.scriptBytes),
    allKilobytes: kilobytes(first?.bytes),
    files: first?.files ?? 0,
    interactiveMs: spreadOf(visits.map(({ ms }) => ms)),
  };
}

interface Visited {
  readonly ms: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly files: number;
}

/** Something of the page itself, not of the frame around it. */
const usable = 'main :is(h1, h2, button, input, a):visible';

async function visit(
  { product, browser, cookie }: Visitor,
  { path, device, isSignedIn }: Entry,
): Promise<Visited> {
  const window = await openWindow(browser, { origin: product.url, device });
  if (isSignedIn) await window.addCookies(cookiesOf(cookie, product.url));
  const page = await window.newPage();
  const got: { type: string; bytes: number }[] = [];
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', request => {
    const sized = request
      .sizes()
      .then(({ responseBodySize: bytes }) => void got.push({ type: request.resourceType(), bytes }));
    sizes.push(sized.catch(() => undefined));
  });
  const begun = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(usable).first().waitFor();
  await page.evaluate('new Promise(free => requestIdleCallback(() => free()))');
  const ms = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  await Promise.all(sizes);
  await window.close();
  const scripts = got.filter(({ type }) => type === 'script');
  return { ms, bytes: sum(got), scriptBytes: sum(scripts), files: got.length };
}

const sum = (list: readonly { bytes: number }[]): number =>
  list.reduce((total, { bytes }) => total + bytes, 0);
