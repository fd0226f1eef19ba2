import type { Page } from 'playwright-core';
import type { Locale } from '#kernel/locale.ts';
import { type devices, openWindow, startBrowser } from '../browser.ts';
import { type JourneyCompany, setUpCompany } from './company.ts';
import { startProduct } from './product.ts';

interface Place {
  readonly path: string;
  readonly device?: keyof typeof devices;
  readonly locale?: Locale;
}

/** A product of its own with a company that has just been set up, and a browser to visit it. */
export interface Journey {
  readonly company: JourneyCompany;
  /** A person's own window, signed in. */
  windowOf(username: string, place: Place): Promise<Page>;
  end(): Promise<void>;
}

export async function beginJourney(pack?: string): Promise<Journey> {
  const [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  const { origin } = product;
  const company = await setUpCompany(origin, pack);
  const { password } = company.engineer;
  return {
    company,
    windowOf: async (username, { path, ...visit }) => {
      const context = await openWindow(browser, { origin, ...visit });
      const data = { username, password };
      const answer = await context.request.post('/api/v1/session', { data });
      if (!answer.ok()) throw new Error(`${username} is not let in: ${await answer.text()}`);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    end: async () => {
      await browser.close();
      await product.stop();
    },
  };
}
