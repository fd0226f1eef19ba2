import type { Page } from 'playwright-core';
import { openWindow, startBrowser } from '#testing/browser.ts';
import { type DragFigures, dragged } from './board/drag.ts';
import { type BoardFill, fillBoard } from './board/fill.ts';
import { type BenchOptions, rounded, type Spread, spreadOf } from './lab/bench.ts';
import { cookiesOf } from './lab/browser-cookies.ts';
import { call, foundCompany } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { databaseOf, startProduct } from './lab/product.ts';

export interface BoardFigures extends BoardFill {
  readonly days: number;
  readonly answerKilobytes: number;
  /** From the address to the frame after the first visits are drawn, scripts in the cache. */
  readonly firstPaintMs: Spread;
  readonly drawnVisits: number;
  readonly drag: DragFigures;
}

const fill: BoardFill = { engineers: 300, held: 3_000, unassigned: 300 };
const days = 14;

/** The board of 300 engineers over two weeks with 3,000 orders, in Chromium: until it is drawn, and while an order is dragged. */
export async function board({ quick }: BenchOptions): Promise<BoardFigures> {
  return inDirectory(async directory => {
    const product = await startProduct(directory);
    const browser = await startBrowser();
    const pool = databaseOf(product);
    try {
      const company = await foundCompany(product);
      await fillBoard(pool, company, fill);
      const window = await openWindow(browser, { origin: product.url });
      await window.addCookies(cookiesOf(company.cookie, product.url));
      const page = await window.newPage();
      await page.addInitScript(tellFirstPaint);
      const path = await pathOf(product.url, company.cookie);
      await paintOf(page, path);
      const paints: number[] = [];
      for (let n = 0; n < (quick ? 3 : 10); n++) paints.push(await paintOf(page, path));
      const drawnVisits = await page.locator('.board-visit').count();
      const drag = await dragged(page, quick ? 4 : 10);
      const answerKilobytes = await kilobytesOf(page);
      return { ...fill, days, answerKilobytes, firstPaintMs: spreadOf(paints), drawnVisits, drag };
    } finally {
      await pool.end();
      await browser.close();
      await product.stop();
    }
  });
}

async function pathOf(url: string, cookie: string): Promise<string> {
  const { items } = await call<{ items: { id: string }[] }>(url, '/branches', null, cookie);
  return `/board?zoom=fortnight&branchId=${items[0]?.id}`;
}

async function paintOf(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'commit' });
  const painted = page.locator('html[data-painted]');
  await painted.waitFor();
  return rounded(Number(await painted.getAttribute('data-painted')));
}

/** As it came over the wire, unpacked. */
async function kilobytesOf(page: Page): Promise<number> {
  const bytes = await page.evaluate(
    `performance.getEntriesByType('resource').findLast(({ name }) => name.includes('/dispatch/board')).decodedBodySize`,
  );
  return rounded(Number(bytes) / 1_000);
}

const tellFirstPaint = `
  const looking = new MutationObserver(() => {
    if (!document.querySelector('.board-visit')) return;
    looking.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset.painted = performance.now(); }));
  });
  looking.observe(document, { childList: true, subtree: true });`;
