import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Locale } from '#kernel/locale.ts';
import { browserBinary } from './browser-binary.ts';

export const devices = {
  desktop: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

export interface Visit {
  /** Where the product answers: `http://127.0.0.1:…`. */
  readonly origin: string;
  readonly device?: keyof typeof devices;
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
  /** A fixed instant for the page's clock; the machine's own when left out. */
  readonly now?: string;
}

/** Starts a browser: once for a test file, `close()` it afterwards. `more` are arguments of its command line. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, args, env } = await browserBinary();
  return chromium.launch({
    executablePath,
    args: [...args, ...more],
    env: env as Record<string, string>,
    headless: true,
  });
}

/** A machine may have other things to do; who finds what they wait for never waits so long. */
const patienceMs = 60_000;

/** A reader's own browser window: nobody else's cookies, a device, a language. */
export async function openWindow(browser: Browser, visit: Visit): Promise<BrowserContext> {
  const { origin, device = 'desktop', locale = 'zh-CN', theme = 'light', now } = visit;
  const context = await browser.newContext({
    ...devices[device],
    baseURL: origin,
    locale,
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await context.addCookies([{ name: 'guiju_locale', value: locale, url: origin }]);
  context.setDefaultTimeout(patienceMs);
  if (now) await context.clock.setFixedTime(now);
  return context;
}

/** Changes the language as a reader does, by the choice on the page. */
export async function switchLocale(page: Page, locale: Locale): Promise<void> {
  await page.locator('select.locale-choice').selectOption(locale);
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
}

/** Keeps a picture of the page in `test-results/` (or where `GUIJU_SCREENSHOTS` says). */
export async function screenshot(
  page: Page,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<string> {
  const folder = process.env.GUIJU_SCREENSHOTS ?? join(import.meta.dirname, '../../test-results');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path, animations: 'disabled', fullPage: options.fullPage ?? false });
  return path;
}

/** What stands in the way of people who cannot see, hear or point well; serious and critical only. */
export async function accessibilityFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource());
  const violations = await page.evaluate(() => findViolations());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    );
}

function axeSource(): string {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return `${source}\nwindow.findViolations = async () => (await axe.run(document, { resultTypes: ['violations'] })).violations;`;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Laid into the page by `axeSource`. */
declare const findViolations: () => Promise<readonly Violation[]>;
