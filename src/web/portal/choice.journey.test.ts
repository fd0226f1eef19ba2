import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offerEndpoints } from '#contract/offer.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import type { JourneyCompany, SentJob } from '#testing/journey/company.ts';
import { beginPhoneJourney, type PhoneJourney } from '#testing/journey/phone.ts';

let journey: PhoneJourney;
let company: JourneyCompany;
let job: SentJob;
let page: Page;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  ({ company, job, page } = journey);
});

afterAll(() => journey?.end());

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function look(name: string): Promise<void> {
  await screenshot(page, `portal-choice-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

describe('a customer who is offered times', () => {
  test('sees them on the page that is open, and takes one', async () => {
    await page.goto(job.portalPath);
    await page.getByRole('heading', { name: '已安排工程师' }).waitFor();
    const params = { id: job.orderId };
    const { windows } = await company.dispatcher.call(offerEndpoints.windows, { params });
    // The last ones: the first may be too near to be changed afterwards.
    const offered = windows.slice(-3).map(({ from, to }) => ({ from, to }));
    await company.dispatcher.call(offerEndpoints.offer, { params, body: { windows: offered } });
    await page.getByRole('heading', { name: '请选择上门时间' }).waitFor();
    await look('offered');
    await page.getByRole('radio').nth(1).check();
    await button('就选这个时间').click();
    await page.getByRole('heading', { name: '已约定上门时间' }).waitFor();
    const order = await company.dispatcher.call(workOrderEndpoints.read, { params });
    expect(Date.parse(order.appointmentFrom ?? '')).toBe(Date.parse(offered[1]?.from ?? ''));
  });

  test('writes when it would suit instead of changing to another time', async () => {
    await button('更改上门时间').click();
    await button('都不合适').click();
    await page.getByLabel('您什么时候方便？').fill('下周三上午');
    await button('告诉我们').click();
    await button('更改上门时间').waitFor();
    const { wish } = await company.dispatcher.call(offerEndpoints.windows, { params: { id: job.orderId } });
    expect(wish?.text).toBe('下周三上午');
  });

  test('reads when the engineer is expected who has set out', async () => {
    const engineer = await signedIn(company.origin, company.engineer);
    const params = { id: job.orderId };
    await engineer.call(workOrderEndpoints.accept, { params, body: {} });
    await engineer.call(workOrderEndpoints.contactCustomer, { params, body: { text: '已确认' } });
    const forms = { hasServiceReportForm: true, hasSatisfactionForm: true };
    await engineer.call(workOrderEndpoints.prepare, { params, body: forms });
    await engineer.call(workOrderEndpoints.depart, { params, body: {} });
    await page.getByText(/^预计 \d\d:\d\d 前后到达$/).waitFor();
    await look('on-the-way');
  });
});
