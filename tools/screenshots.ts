import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '#kernel/locale.ts';
import { openWindow, startBrowser } from '#testing/browser.ts';
import { workADay } from './screenshots/day.ts';
import { type Demo, runningDemo, startDemo, startUnset } from './screenshots/demo.ts';
import { indexOf } from './screenshots/index-page.ts';
import { shots } from './screenshots/pages.ts';
import type { Shot } from './screenshots/shot.ts';

/**
 * `npm run screenshots`: pictures of every page of the demonstration company into `docs/screenshots/`.
 * Words choose pages by name. `--running FILE` uses a product that runs, whose output at the start is in the file; with
 * `--day` it is given a morning's work first.
 */
interface Look {
  readonly suffix: string;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  /** Names of the pages; all when left out. */
  readonly only?: readonly string[];
}

const looks: readonly [Look, ...Look[]] = [
  { suffix: 'zh-CN', locale: 'zh-CN', theme: 'light' },
  { suffix: 'en', locale: 'en', theme: 'light' },
  {
    suffix: 'zh-CN-dark',
    locale: 'zh-CN',
    theme: 'dark',
    only: ['queue', 'compliance', 'field-job', 'portal-request'],
  },
  {
    suffix: 'zh-TW',
    locale: 'zh-TW',
    theme: 'light',
    only: ['service-request', 'statistics', 'field-job', 'portal-request'],
  },
];

const folder = join(import.meta.dirname, '../docs/screenshots');
const bytesAtMost = 18 * 1024 * 1024;

const { values, positionals } = parseArgs({
  options: { running: { type: 'string' }, day: { type: 'boolean' } },
  allowPositionals: true,
});
mkdirSync(folder, { recursive: true });
const demo = values.running ? runningDemo(values.running) : await startDemo();
const unset = await startUnset();
const browser = await startBrowser();
try {
  if (!values.running || values.day) await workADay(apiOf);
  const wanted = shots.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const shot of wanted)
    for (const look of looks)
      if (!look.only || look.only.includes(shot.name))
        await take(browser, shot.isUnset ? unset : demo, { shot, look });
  writeFileSync(join(folder, 'README.md'), indexOf(shots, readdirSync(folder)));
} finally {
  await browser.close();
  await Promise.all([demo.stop(), unset.stop()]);
}
checkSize();

async function apiOf(username: string) {
  return (await windowFor(browser, demo, { username, device: 'desktop', look: looks[0] })).request;
}

interface Picture {
  readonly shot: Shot;
  readonly look: Look;
}

async function take(from: Browser, demo: Demo, { shot, look }: Picture): Promise<void> {
  const { name, account, device, path } = shot;
  const context = await windowFor(from, demo, { device, username: account, look });
  const page = await context.newPage();
  await page.goto(typeof path === 'string' ? path : await path(context.request));
  await drawn(page);
  await page.screenshot({ path: join(folder, `${name}.${look.suffix}.png`), animations: 'disabled' });
  await context.close();
  console.log(`${name}.${look.suffix}`);
}

/** A machine that has other things to do draws late: what is still being read makes no picture. */
async function drawn(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('h1, h2, form, .back-bar').first().waitFor();
  await page.locator('.bones').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

interface Visitor {
  readonly username: string | undefined;
  readonly device: Shot['device'];
  readonly look: Look;
}

/** A window of somebody who is signed in, where a name is given. */
async function windowFor(from: Browser, { origin, passwords }: Demo, { username, device, look }: Visitor) {
  const { locale, theme } = look;
  const context = await openWindow(from, { origin, device, locale, theme });
  if (username === undefined) return context;
  const data = { username, password: passwords.get(username) };
  const answer = await context.request.post('/api/v1/session', { data });
  if (!answer.ok()) throw new Error(`${username} is not let in: ${await answer.text()}`);
  return context;
}

function checkSize(): void {
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  if (bytes > bytesAtMost) throw new Error(`docs/screenshots has ${bytes} bytes, more than ${bytesAtMost}`);
}
