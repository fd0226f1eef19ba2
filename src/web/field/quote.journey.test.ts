import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { priceListEndpoints } from '#contract/price-list.ts';
import { quoteEndpoints } from '#contract/quote.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { type JourneyCompany, type SentJob, sendEngineer, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';
import { workUntilDiagnosed } from '#testing/journey/work.ts';

/** An engineer quotes on site out of warranty, and the customer agrees by the link: each test goes on from the one before. */
let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let job: SentJob;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin, 'machine-24h');
  await publishPrices();
  job = await sendEngineer(company, {
    ...{ serialNo: 'LZYTEST0000000001', phone: '13800005678', warrantyUntil: '2026-01-01' },
  });
  await workUntilDiagnosed(company, job);
  phone = await openWindow(browser, { origin: product.origin, device: 'phone' });
  page = await phone.newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function publishPrices(): Promise<void> {
  await company.employ('finance', '冯会计', 'finance');
  const { password } = company.engineer;
  const finance = await signedIn(product.origin, { username: 'finance', password });
  const content = {
    labour: [{ kind: 'any' as const, per: 'hour' as const, fen: 12_000 }],
    travel: [{ upToMetres: null, per: 'time' as const, fen: 10_000 }],
    callOutFen: 5_000,
    partsMarkupPercent: 30,
    preferentialPercent: 80,
    parts: [{ partNo: 'MB-1', name: '门泵', costFen: 50_000, priceFen: null }],
  };
  const fromOn = Temporal.Now.plainDateISO('Asia/Shanghai').toString();
  await finance.call(priceListEndpoints.publish, { body: { fromOn, content } });
}

async function quoteOfJob() {
  const engineer = await signedIn(product.origin, company.engineer);
  return (await engineer.call(quoteEndpoints.read, { params: { id: job.orderId } })).quote;
}

async function look(shown: Page, name: string): Promise<void> {
  await screenshot(shown, `quote-${name}`, { fullPage: true });
  expect(await accessibilityFindings(shown)).toEqual([]);
}

const quote = () => page.getByRole('region', { name: '报价' });

test('S2.MACH.03: on site the engineer says hours and parts; the prices come from clause and price list', async () => {
  await page.goto('/field/');
  await page.getByLabel('用户名').fill(company.engineer.username);
  await page.getByLabel('密码').fill(company.engineer.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('link', { name: /济南公交第一分公司/ }).click();
  await page.getByRole('link', { name: '下一步：征得客户同意' }).click();
  await quote().getByRole('button', { name: '出报价' }).click();
  await quote().getByRole('button', { name: '添加配件' }).click();
  await quote().getByLabel('配件编号').fill('MB-1');
  await look(page, 'filled');
  await quote().getByRole('button', { name: '出报价' }).click();
  await quote().getByText('¥650.00').first().waitFor();
  await look(page, 'issued');
  expect(await quoteOfJob()).toMatchObject({ customerFen: 92_000, isGranted: null });
});

test('the sum of the quote stands in the customer’s answer', async () => {
  expect(await page.getByLabel('预计费用').inputValue()).toMatch(/^920/);
});

test('the customer reads it by the link line by line, and agrees', async () => {
  const theirs = await openWindow(browser, { origin: product.origin, device: 'phone' });
  const portal = await theirs.newPage();
  await portal.goto(job.portalPath);
  await portal.getByText('门泵').first().waitFor();
  await portal.getByText('¥920.00').first().waitFor();
  await look(portal, 'asked');
  await portal.getByRole('button', { name: '同意报价' }).click();
  await expect.poll(async () => (await quoteOfJob())?.isGranted).toBe(true);
  await portal.getByRole('button', { name: '同意报价' }).waitFor({ state: 'detached' });
  await look(portal, 'agreed');
});

test('on the phone the repair may begin', async () => {
  await page.goto(`/field/jobs/${job.orderId}`);
  await page.getByRole('link', { name: '下一步：填写维修记录' }).waitFor();
});
