import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assetEndpoints } from '#contract/asset.ts';
import { mailboxEndpoints } from '#contract/message.ts';
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
import { type MailSink, mailSink } from '#testing/mail-sink.ts';

const password = 'correct horse battery';
const serialNo = 'LZYTEST0000000001';

let browser: Browser;
let product: RunningProduct;
let page: Page;
let sink: MailSink;
let admin: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  const { origin } = product;
  const company = await setUpCompany(origin);
  await sendEngineer(company);
  const { items } = await company.csr.call(assetEndpoints.list, { query: { q: serialNo } });
  sink = await mailSink();
  admin = await signedIn(origin, { username: 'admin', password });
  const account = { username: 'fleet', name: '王队长', password, email: 'fleet@bus.example', skills: [] };
  const customerId = items[0]?.customerId ?? '';
  await admin.call(organisationEndpoints.addPerson, {
    body: { ...account, roles: ['customer'], branchId: null, customerId },
  });
  page = await (await openWindow(browser, { origin, device: 'phone' })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await sink?.close();
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

test('where mail goes out, signs in with the code that was mailed as well', async () => {
  expect(await page.getByRole('button', { name: '用邮箱验证码登录' }).count()).toBe(0);
  const server = { host: '127.0.0.1', port: sink.port, isSecure: false, user: '' };
  const shown = { address: 'service@guiju.example', displayName: '客服', isOn: true, acknowledges: true };
  const passwords = { imapPassword: 'one', smtpPassword: 'two' };
  await admin.call(mailboxEndpoints.configure, {
    body: { ...shown, ...passwords, imap: server, smtp: server },
  });
  await page.reload();
  await page.getByRole('button', { name: '用邮箱验证码登录' }).waitFor();
  await look('password-or-mail');
  await page.getByRole('button', { name: '用邮箱验证码登录' }).click();
  await page.getByLabel('邮箱地址').fill('fleet@bus.example');
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.getByLabel('邮件中的 6 位验证码').fill(await mailedCode());
  await look('mailed-code');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '我的服务请求' }).waitFor();
});

async function mailedCode(): Promise<string> {
  await expect.poll(() => sink.mails.length).toBe(1);
  const [head = '', ...rest] = (sink.mails[0]?.toString('utf8') ?? '').split('\r\n\r\n');
  const body = rest.join('\n');
  const text = /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : body;
  return /\d{6}/.exec(text)?.[0] ?? '';
}
