import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { Locale } from '#kernel/locale.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { type Caller, signedIn } from '#testing/journey/caller.ts';
import { type JourneyCompany, type SentJob, sendEngineer, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';
import { workUntilDiagnosed } from '#testing/journey/work.ts';

let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let job: SentJob;
let warehouse: Caller;
let phone: BrowserContext;
let page: Page;

const seal = { partNo: 'MB-2201', name: '气缸密封圈' };

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  await company.employ('warehouse', '吴库管', 'warehouse');
  warehouse = await signedIn(product.origin, { ...company.engineer, username: 'warehouse' });
  job = await sendEngineer(company);
  await workUntilDiagnosed(company, job);
  const { call } = await signedIn(product.origin, company.engineer);
  await call(workOrderEndpoints.consent, {
    params: { id: job.orderId },
    body: { plan: '更换密封圈', amountFen: 0, isGranted: true },
  });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function windowOf(username: string, device: 'phone' | 'desktop', locale: Locale = 'zh-CN') {
  const context = await openWindow(browser, { origin: product.origin, device, locale });
  const data = { username, password: company.engineer.password };
  await context.request.post('/api/v1/session', { data });
  return context;
}

async function look(at: Page, name: string) {
  await screenshot(at, name, { fullPage: true });
  expect(await accessibilityFindings(at)).toEqual([]);
}

async function leftOnVan(): Promise<number | undefined> {
  const { items } = await warehouse.call(vanStockEndpoints.list);
  return items[0]?.parts.find(({ partNo }) => partNo === seal.partNo)?.quantity;
}

describe('the warehouse', () => {
  test('loads a van at the desk, and asks for a minimum', async () => {
    const desk = await (await windowOf('warehouse', 'desktop')).newPage();
    await desk.goto('/vans');
    await desk.getByRole('button', { name: '陈工' }).click();
    await desk.getByLabel('编号').fill(seal.partNo);
    await desk.getByLabel('配件', { exact: true }).fill(seal.name);
    await desk.getByLabel('数量', { exact: true }).fill('3');
    await desk.getByRole('button', { name: '装车', exact: true }).click();
    await desk.getByText('3 件').first().waitFor();
    await desk.getByRole('button', { name: '变更' }).click();
    await desk.getByText('最低数量', { exact: true }).click();
    await desk.getByLabel('气缸密封圈的最低数量').fill('2');
    await look(desk, 'van-desk');
    await desk.getByRole('button', { name: /^保\s*存$/ }).click();
    await desk.getByText('至少 2 件').waitFor();
    expect(await leftOnVan()).toBe(3);
  });
});

describe('an engineer without signal', () => {
  test('sees what is on the van, and takes parts of the repair from it', async () => {
    await company.dispatcher.call(workOrderEndpoints.expectParts, {
      params: { id: job.orderId },
      body: { parts: [{ ...seal, quantity: 1 }] },
    });
    phone = await windowOf('engineer', 'phone');
    page = await phone.newPage();
    await page.goto(`/field/jobs/${job.orderId}`);
    await page.getByText('建议携带的配件').waitFor();
    await page.getByText('车上有 3 件').waitFor();
    await look(page, 'van-likely');
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await phone.setOffline(true);
    await page
      .getByRole('link', { name: /填写维修记录/ })
      .first()
      .click();
    await page.getByLabel('维修内容').fill('更换密封圈');
    const take = page.getByRole('button', { name: /气缸密封圈 MB-2201/ });
    for (const left of [3, 2, 1]) {
      await page.getByRole('button', { name: `气缸密封圈 MB-2201 · 余 ${left} 件` }).click();
    }
    await expect.poll(() => take.count()).toBe(0);
    await look(page, 'van-repair');
    await page.getByRole('button', { name: '保存维修记录' }).click();
    await page.getByText('建议携带的配件').waitFor();
    await page.goto('/field/van');
    await page.getByText('0 件', { exact: true }).waitFor();
    expect(await leftOnVan()).toBe(3);
    await look(page, 'van-mine');
  });

  test('and the van of the server is the same once the signal is back', async () => {
    await phone.setOffline(false);
    await expect.poll(leftOnVan).toBe(0);
    const movements = await warehouse.call(vanStockEndpoints.movements, {
      params: { id: company.engineer.id },
    });
    expect(movements.items[0]).toMatchObject({ kind: 'used', change: -3, orderId: job.orderId });
  });

  test('says whence a part came that the van does not have', async () => {
    await page.goto(`/field/jobs/${job.orderId}/record-repair`);
    await page.getByRole('button', { name: '添加配件' }).click();
    await page.getByLabel('配件号').fill('QG-01');
    await page.getByLabel('名称', { exact: true }).fill('气管');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByLabel('车上没有足够的气管：取自何处？').fill('途中购买');
    await look(page, 'van-elsewhere');
    await page.getByRole('button', { name: '保存维修记录' }).click();
    const parts = async () => {
      const { report } = await company.dispatcher.call(workOrderEndpoints.read, {
        params: { id: job.orderId },
      });
      return report.parts.find(({ partNo }) => partNo === 'QG-01')?.elsewhere;
    };
    await expect.poll(parts).toBe('途中购买');
    expect(await leftOnVan()).toBe(0);
  });
});

test('the vans are read in each language, on the desk and on a phone', async () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as const)
    for (const device of ['desktop', 'phone'] as const) {
      const context = await windowOf('dispatcher', device, locale);
      const at = await context.newPage();
      await at.goto('/vans');
      await at.getByRole('button', { name: '陈工' }).click();
      await at.getByText('MB-2201').first().waitFor();
      await look(at, `vans-${device}-${locale}`);
      await context.close();
    }
});
