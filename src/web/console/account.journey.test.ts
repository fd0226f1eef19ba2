import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { type JourneyCompany, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';

let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  // Browsers keep passkeys by the name of a host.
  const context = await openWindow(browser, { origin: product.origin.replace('127.0.0.1', 'localhost') });
  page = await context.newPage();
  await haveADeviceWithALock(page);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function haveADeviceWithALock(at: Page): Promise<void> {
  const devtools = await at.context().newCDPSession(at);
  await devtools.send('WebAuthn.enable');
  const owner = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, ...owner },
  });
}

async function enterWithPassword(): Promise<void> {
  await page.getByLabel('用户名').fill('csr');
  await page.getByLabel('密码').fill(company.engineer.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('what is left empty is said in the language of the reader, whatever the browser speaks', async () => {
  await page.goto('/');
  const name = page.getByLabel('用户名');
  const said = () =>
    name.evaluate(input => ('validationMessage' in input ? input.validationMessage : undefined));
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: '登录', exact: true }).click();
        return said();
      },
      { timeout: 30_000 },
    )
    .toBe('请填写此项。');
  await name.fill('csr');
  expect(await said()).toBe('');
});

test('a person adds a passkey to their account and signs in with the lock of the device', async () => {
  await page.goto('/account');
  await enterWithPassword();
  await page.getByLabel('设备名称').fill('我的手机');
  await page.getByRole('button', { name: '添加通行密钥' }).click();
  await page.getByText('通行密钥已保存').waitFor();
  await screenshot(page, 'console-account');
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.context().clearCookies();
  await page.goto('/');
  await page.getByRole('button', { name: '用通行密钥登录' }).click();
  await page.getByRole('navigation', { name: '导航' }).waitFor();

  await page.goto('/account');
  await page.getByRole('button', { name: '移除 我的手机' }).click();
  await page.getByText('还没有通行密钥').waitFor();
});

test('whoever signs in elsewhere is seen, and signed out from here', async () => {
  const elsewhere = await openWindow(browser, { origin: product.origin });
  await elsewhere.request.post('/api/v1/session', {
    data: { username: 'csr', password: company.engineer.password },
  });
  await page.reload();
  await page.getByRole('button', { name: '退出其他所有设备' }).click();
  await page.getByRole('button', { name: '退出其他所有设备' }).waitFor({ state: 'detached' });
  expect(await page.getByText('本机', { exact: true }).count()).toBe(1);
  await elsewhere.close();
});
