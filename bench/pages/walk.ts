import type { Page } from 'playwright-core';
import { searched } from '../lists/texts.ts';
import type { Stopwatch, Timed } from './stopwatch.ts';

/** What a round was timed at, by step. */
export type Round = Readonly<Record<string, Timed>>;

const rows = `document.querySelectorAll('.queue-rows:not([data-stale]) .queue-row')`;
const at = (path: string, there: string) => `location.pathname === '${path}' && (${there})`;
const every = (test: string) => `${rows}.length > 0 && [...${rows}].every(row => ${test})`;
const isQueue = at('/service-requests', `${rows}.length > 0`);

/** The time between the pointer's coming and its press, and before the keys that lead back: nobody is quicker. */
const approachMs = 120;

/** A desk's round: filter, search, open, go back, then the other pages and home again. */
export async function round(page: Page, time: Stopwatch, n: number): Promise<Round> {
  const press = (selector: string) => async () => {
    await page.locator(selector).first().hover();
    await page.waitForTimeout(approachMs);
    await page.locator(selector).first().click();
  };
  const word = searched[n % 5] ?? '';
  const filter = await time({
    act: press('.counts [data-tone="risk"]'),
    isThere: every(`row.dataset.risk === 'at_risk'`),
  });
  await time({ act: press('.counts button'), isThere: every('true') });
  const search = await time({
    act: async () => {
      await page.locator('.search-input input').focus();
      await page.keyboard.insertText(word);
    },
    isThere: `location.search.includes('q=') && ${every(`row.textContent.includes('${word}')`)}`,
  });
  await page.keyboard.press('Escape');
  const open = await time({
    act: press('a.queue-row'),
    isThere: `document.querySelector('.request .panel')`,
  });
  const goBack = async () => {
    await page.waitForTimeout(approachMs);
    await page.evaluate('history.back()');
  };
  const back = await time({ act: goBack, isThere: isQueue });
  const pages: Record<string, Timed> = {};
  for (const { name, path, there } of others)
    pages[name] = await time({ act: press(`nav.rail a[href="${path}"]`), isThere: at(path, there) });
  const queue = await time({ act: press('nav.rail a[href="/service-requests"]'), isThere: isQueue });
  return { filter, search, open, back, ...pages, queue };
}

const others = [
  { name: 'board', path: '/board', there: `document.querySelector('.board-visit')` },
  { name: 'compliance', path: '/compliance', there: `document.querySelector('main table tbody tr')` },
  { name: 'customers', path: '/customers', there: `document.querySelector('main table.data tbody tr')` },
] as const;
