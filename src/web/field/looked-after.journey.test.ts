import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checklistEndpoints } from '#contract/checklist.ts';
import { expenseEndpoints } from '#contract/expense.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { Locale } from '#kernel/locale.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { type Caller, signedIn } from '#testing/journey/caller.ts';
import { type JourneyCompany, type SentJob, sendEngineer, setUpCompany } from '#testing/journey/company.ts';
import { aPhotograph } from '#testing/journey/photograph.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';
import { workUntilOnSite } from '#testing/journey/work.ts';

let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let job: SentJob;
let finance: Caller;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  await company.employ('quality', '吴质量', 'quality');
  await company.employ('finance', '郑财务', 'finance');
  finance = await signedIn(product.origin, { ...company.engineer, username: 'finance' });
  const quality = await signedIn(product.origin, { ...company.engineer, username: 'quality' });
  await quality.call(checklistEndpoints.publish, { body: list });
  job = await sendEngineer(company);
  await workUntilOnSite(company, job);
  phone = await windowOf('engineer', 'phone');
  page = await phone.newPage();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const base = { isCritical: false, isOptional: false };
const list = {
  title: '车门检修',
  step: 'before' as const,
  items: [
    { ...base, key: 'chocks', text: '已放置车轮挡块', kind: 'yes_no' as const, isCritical: true },
    { ...base, key: 'pressure', text: '气罐压力', kind: 'number' as const, min: 7, max: 9, unit: 'bar' },
    { ...base, key: 'photo', text: '门泵照片', kind: 'photo' as const },
  ],
};

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

const button = (name: string) => page.getByRole('button', { name, exact: true });
const order = () => company.dispatcher.call(workOrderEndpoints.read, { params: { id: job.orderId } });

describe('an engineer without signal', () => {
  test('answers the checklist of the company, with a photograph', async () => {
    await page.goto(`/field/jobs/${job.orderId}`);
    await page.getByText('车门检修').waitFor();
    await button('记录费用').waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await phone.setOffline(true);
    await page.getByRole('radiogroup', { name: '已放置车轮挡块' }).getByText('是', { exact: true }).click();
    await page.getByLabel('气罐压力').fill('6');
    await page.getByText('超出规定范围').waitFor();
    await page.getByLabel('气罐压力').fill('8.2');
    await page.getByLabel('拍照', { exact: true }).setInputFiles(aPhotograph('pump.png'));
    await page.getByText('已拍照').waitFor();
    await look(page, 'field-checklist');
    await button('保存检查结果').click();
    await page.getByText(/已填完/).waitFor();
  });

  test('writes down what was spent, with its voucher', async () => {
    await button('记录费用').click();
    await page.getByLabel('金额').fill('35.50');
    await page.getByLabel('凭证上的地点').fill('青岛-济南');
    await page.getByLabel('拍凭证').setInputFiles(aPhotograph('ticket.png'));
    await look(page, 'field-expense-form');
    await button('保存费用').click();
    await page.getByText('等待发送').waitFor();
  });

  test('and both arrive once the signal is back', async () => {
    await phone.setOffline(false);
    await expect.poll(async () => (await order()).checklists[0]?.answeredAt).toBeTruthy();
    expect((await order()).checklists[0]?.answers).toMatchObject({ chocks: true, pressure: 8.2 });
    const spent = () => finance.call(expenseEndpoints.list, { params: { id: job.orderId } });
    await expect.poll(async () => (await spent()).items.length).toBe(1);
    expect((await spent()).items[0]).toMatchObject({ amountFen: 3_550, placeMatches: true });
    await page.reload();
    await button('全部提交报销').click();
    await page.getByText('待审核').waitFor();
    await look(page, 'field-expenses');
  });
});

test('finance audits the claim, sees the voucher, and pays it out', async () => {
  const desk = await (await windowOf('finance', 'desktop')).newPage();
  await desk.goto('/expenses');
  await desk.getByRole('button', { name: /^WO-/ }).click();
  await desk.getByText('看凭证').waitFor();
  await desk.getByLabel('凭证真实、合法、有效').check();
  await look(desk, 'console-expense-claim');
  await desk.getByRole('button', { name: '审核' }).click();
  await desk.getByLabel('承担部门').fill('售后服务部');
  await desk.getByRole('button', { name: '确定' }).click();
  await desk.getByText('售后服务部 · 制造成本').waitFor();
  await desk.getByRole('button', { name: '支付' }).click();
  await desk.getByText(/郑财务 于 .* 支付/).waitFor();
});

test('quality writes the next version of a checklist', async () => {
  const desk = await (await windowOf('quality', 'desktop')).newPage();
  await desk.goto('/checklists');
  await desk.getByText('车门检修').waitFor();
  await look(desk, 'console-checklists');
  await desk.getByRole('button', { name: '修改为新版本' }).click();
  await desk.getByRole('button', { name: '增加一项' }).click();
  await desk.getByLabel('检查内容').last().fill('已断开电源总开关');
  await look(desk, 'console-checklist-form');
  await desk
    .getByRole('button', { name: '保 存' })
    .or(desk.getByRole('button', { name: '保存' }))
    .click();
  await desk.getByText('第 2 版').waitFor();
});
