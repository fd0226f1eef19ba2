import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { Locale } from '#kernel/locale.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { type JourneyCompany, type SentJob, sendEngineer, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';
import { drawSignature } from '#testing/journey/signing.ts';
import { workUntilDiagnosed } from '#testing/journey/work.ts';

let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let job: SentJob;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  job = await sendEngineer(company);
  await workUntilDiagnosed(company, job);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

interface Window {
  readonly device: 'phone' | 'desktop';
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
}

async function windowOf(username: string, { device, locale = 'zh-CN', theme = 'light' }: Window) {
  const context = await openWindow(browser, { origin: product.origin, device, locale, theme });
  const data = { username, password: company.engineer.password };
  await context.request.post('/api/v1/session', { data });
  return context;
}

async function look(at: Page, name: string) {
  await screenshot(at, name, { fullPage: true });
  expect(await accessibilityFindings(at)).toEqual([]);
}

const there = () => company.dispatcher.call(workOrderEndpoints.read, { params: { id: job.orderId } });
const more = () => page.getByText('其他：中断、缺件、取回').click();

describe('an engineer who cannot put it right on site', () => {
  test('tells of missing parts', async () => {
    phone = await windowOf('engineer', { device: 'phone' });
    page = await phone.newPage();
    await page.goto(`/field/jobs/${job.orderId}`);
    await more();
    await look(page, 'on-site-more');
    await page.getByRole('link', { name: '报告缺件' }).click();
    await page.getByLabel('缺少的配件').fill('门泵总成一只');
    await look(page, 'on-site-missing');
    await page.getByRole('button', { name: '报告缺件' }).click();
    await page.getByText('尚未另约上门时间').waitFor();
    await expect.poll(async () => (await there()).missingParts[0]?.parts).toBe('门泵总成一只');
  });

  test('pauses at mealtime and goes on, without signal', async () => {
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await phone.setOffline(true);
    await more();
    await page.getByRole('link', { name: '中断上门服务' }).click();
    await page.getByLabel('日期').fill('2099-12-31');
    await page.getByLabel('时间', { exact: true }).fill('13:30');
    await page.getByLabel('现场已清理').check();
    await look(page, 'on-site-pause');
    await page.getByRole('button', { name: '中断服务' }).click();
    await page.getByText(/服务已中断/).waitFor();
    await look(page, 'on-site-paused');
    await page.getByRole('link', { name: '继续上门服务' }).click();
    await page.getByLabel('用户同意提前继续作业').check();
    await page.getByRole('button', { name: '继续上门服务' }).click();
    await page.getByText(/服务已中断/).waitFor({ state: 'detached' });
    expect((await there()).pauses).toEqual([]);
    await phone.setOffline(false);
    await expect.poll(async () => (await there()).pauses[0]?.isConsented).toBe(true);
  });

  test('S2.FOUR.10 takes a part along against the signature of the customer, and gives it back', async () => {
    await more();
    await page.getByRole('link', { name: '取回产品或配件' }).click();
    await page.getByLabel('现场不能解决的原因').fill('门泵须返厂检修');
    await page.getByLabel('名称或型号').fill('门泵总成');
    await page.getByLabel('外观与状态').fill('外壳有划痕，无附件');
    await page.getByLabel('日期').fill('2099-12-31');
    await page.getByLabel('时间', { exact: true }).fill('17:00');
    await page.getByLabel('签收人姓名').fill('王队长');
    await drawSignature(page, '客户签收');
    await look(page, 'on-site-take');
    await page.getByRole('button', { name: '确认取回' }).click();
    await page.getByText(/承诺 .* 前归还/).waitFor();
    await look(page, 'on-site-taken');
    await expect.poll(async () => (await there()).takeBacks[0]?.outSignedByName).toBe('王队长');
  });

  test('and the desk and the customer see it, in each language', async () => {
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const)
      for (const [device, theme] of [
        ['desktop', 'light'],
        ['phone', 'dark'],
      ] as const) {
        const context = await windowOf('dispatcher', { device, locale, theme });
        const at = await context.newPage();
        await at.goto(`/work-orders/${job.orderId}`);
        await at.getByText('外壳有划痕，无附件').waitFor();
        await look(at, `on-site-desk-${device}-${locale}`);
        await at.goto(job.portalPath);
        await at.getByText('外壳有划痕，无附件').waitFor();
        await look(at, `on-site-portal-${device}-${locale}`);
        await context.close();
      }
  });

  test('gives it back, and says that it runs again', async () => {
    await page.getByRole('link', { name: '归还取回件' }).click();
    await page.getByLabel('签收人姓名').fill('王队长');
    await drawSignature(page, '客户签收');
    await look(page, 'on-site-give-back');
    await page.getByRole('button', { name: '确认归还' }).click();
    await page.getByRole('link', { name: '装好调试' }).click();
    await page.getByText('是', { exact: true }).click();
    await page.getByRole('button', { name: '确认' }).click();
    await page.getByText('已安装调试好').waitFor();
    await expect.poll(async () => (await there()).takeBacks[0]?.isCommissioned).toBe(true);
  });

  test('finds the forms in each language, on a dark screen too', async () => {
    for (const locale of ['zh-TW', 'en'] as const) {
      const context = await windowOf('engineer', { device: 'phone', locale, theme: 'dark' });
      const at = await context.newPage();
      for (const step of ['take', 'pause', 'tell-parts-missing', 'sign', 'diagnose']) {
        await at.goto(`/field/jobs/${job.orderId}/${step}`);
        await at.locator('form, [role=note]').first().waitFor();
        await look(at, `on-site-${step}-${locale}`);
      }
      await context.close();
    }
  });
});
