import { openWindow, startBrowser } from '#testing/browser.ts';
import { type Spread, spreadOf } from '../lab/bench.ts';
import type { Product } from '../lab/product.ts';

export type ColdStart = Spread & { readonly starts: number };

const patienceMs = 60_000;
const isTakenAlong =
  "navigator.serviceWorker.ready.then(() => caches.open('guiju-shell')).then(kept => kept.match('/field/')).then(Boolean)";

/** From opening the app without signal, in a tab of its own, to the jobs of the day on the screen. */
export async function coldStarts({ url }: Product, cookie: string, starts: number): Promise<ColdStart> {
  const browser = await startBrowser();
  try {
    const phone = await openWindow(browser, { origin: url, device: 'phone' });
    const cookies = cookie.split('; ').map(pair => pair.split('='));
    await phone.addCookies(cookies.map(([name = '', ...value]) => ({ name, value: value.join('='), url })));
    const first = await phone.newPage();
    await first.goto('/field/');
    await first.locator('.job-card').first().waitFor({ timeout: patienceMs });
    while (!(await first.evaluate(isTakenAlong))) await first.waitForTimeout(200);
    await first.close();
    await phone.setOffline(true);
    const durations: number[] = [];
    for (let n = 0; n < starts; n += 1) {
      const page = await phone.newPage();
      const began = performance.now();
      await page.goto('/field/', { waitUntil: 'commit' });
      await page.locator('.job-card').first().waitFor({ timeout: patienceMs });
      durations.push(performance.now() - began);
      await page.close();
    }
    return { starts, ...spreadOf(durations) };
  } finally {
    await browser.close();
  }
}
