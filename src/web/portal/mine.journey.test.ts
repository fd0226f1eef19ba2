import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assetEndpoints } from '#contract/asset.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import {
  accessibilityFindings,
  openWindow,
  screenshot,
  startBrowser,
  switchLocale,
} from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { sendEngineer, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';

const password = 'correct horse battery';
const serialNo = 'LZYTEST0000000001';

let browser: Browser;
let product: RunningProduct;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  const { origin } = product;
  const company = await setUpCompany(origin);
  await sendEngineer(company);
  const { items } = await company.csr.call(assetEndpoints.list, { query: { q: serialNo } });
  const admin = await signedIn(origin, { username: 'admin', password });
  const account = { username: 'fleet', name: '王队长', password, skills: [] };
  const customerId = items[0]?.customerId ?? '';
  await admin.call(organisationEndpoints.addPerson, {
    body: { ...account, roles: ['customer'], branchId: null, customerId },
  });
  page = await (await openWindow(browser, { origin, device: 'phone' })).newPage();
  page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function look(name: string): Promise<void> {
  await screenshot(page, `mine-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('a customer with an account finds the own requests and machines', async () => {
  await page.goto('/portal');
  await page.getByRole('link', { name: '有账号的客户和代理商：登录' }).click();
  await page.getByLabel('用户名').fill('fleet');
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '我的服务请求' }).waitFor();
  await page.getByText('前门打不开，乘客无法上车').waitFor();
  await page.getByText(serialNo, { exact: true }).waitFor();
  await look('own');
  await switchLocale(page, 'en');
  await page.getByRole('heading', { name: 'My machines' }).waitFor();
  await switchLocale(page, 'zh-CN');
});

test('goes from there to the page of a request, and to asking for service of a machine', async () => {
  await page.getByRole('link', { name: /^SR-/ }).click();
  await page.getByText('服务进度').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: `报修 ${serialNo}` }).click();
  await page.getByRole('button', { name: '提交报修' }).waitFor();
});

test('signs out, and is asked to sign in again', async () => {
  await page.goto('/portal/mine');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByLabel('用户名').waitFor();
  expect(await page.getByText('前门打不开').count()).toBe(0);
});
