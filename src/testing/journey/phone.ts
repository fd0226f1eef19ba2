import type { BrowserContext, Page } from 'playwright-core';
import { openWindow, startBrowser } from '../browser.ts';
import { depot, type JourneyCompany, type SentJob, sendEngineer, setUpCompany } from './company.ts';
import { startProduct } from './product.ts';

/** A product of its own, an engineer who is sent to a customer, and the phone in the hand of either. */
export interface PhoneJourney {
  readonly company: JourneyCompany;
  readonly job: SentJob;
  readonly phone: BrowserContext;
  readonly page: Page;
  end(): Promise<void>;
}

export async function beginPhoneJourney(): Promise<PhoneJourney> {
  const [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  const { origin } = product;
  const company = await setUpCompany(origin);
  const job = await sendEngineer(company);
  const phone = await openWindow(browser, { origin, device: 'phone' });
  const end = async () => {
    await browser.close();
    await product.stop();
  };
  return { company, job, phone, page: await phone.newPage(), end };
}

/** The phone knows that it is at the customer's. */
export async function standAtTheDepot(phone: BrowserContext): Promise<void> {
  await phone.grantPermissions(['geolocation']);
  await phone.setGeolocation({ longitude: depot.lng, latitude: depot.lat, accuracy: 20 });
}
