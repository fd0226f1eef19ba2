import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dutyEndpoints } from '#contract/duty.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import type { Locale } from '#kernel/locale.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { type JourneyCompany, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';

/** A duty of the year from its list to its record, and a colleague who stands in. */
let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  const { password } = company.engineer;
  const admin = await signedIn(product.origin, { username: 'admin', password });
  await admin.call(organisationEndpoints.addPerson, {
    body: {
      ...{ username: 'manager', name: '韩经理', password, roles: ['manager'] },
      ...{ branchId: company.branchId, skills: [] },
    },
  });
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

interface Place {
  readonly path: string;
  readonly device?: 'desktop' | 'phone';
  readonly locale?: Locale;
}

async function windowOf(
  username: string,
  { path, device = 'desktop', locale = 'zh-CN' }: Place,
): Promise<Page> {
  const context = await openWindow(browser, { origin: product.origin, device, locale });
  const answer = await context.request.post('/api/v1/session', {
    data: { username, password: company.engineer.password },
    headers: { 'idempotency-key': `duties-${username}-${device}-${locale}` },
  });
  expect(answer.status()).toBe(200);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test('S2.BUS.08: the duty of an engineer comes up by itself', async () => {
  const { password } = company.engineer;
  const manager = await signedIn(product.origin, { username: 'manager', password });
  const names = async () =>
    (await manager.call(dutyEndpoints.list, { query: {} })).items.map(({ name }) => name);
  await expect.poll(names, { timeout: 60_000, interval: 500 }).toContain('学习三包规定');
});

test('S2.BUS.08: a manager sees the duties of the branch, in two languages', async () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const page = await windowOf('manager', { path: '/duties?view=everybody&list=open', locale });
    await page
      .getByRole('cell', { name: /学习三包规定|Know the three guarantees/ })
      .first()
      .waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, `console-duties-${locale}`);
    await page.context().close();
  }
});

test('an engineer says on the phone that a duty was done, with a record', async () => {
  const page = await windowOf('engineer', { path: '/field/duties?list=open', device: 'phone' });
  await page.getByRole('button', { name: '完成' }).first().click();
  await page.getByLabel('做了什么').fill('已学习三包规定');
  await screenshot(page, 'field-duties-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByText('没有待办的例行工作。').waitFor();
  await page.getByText('已办', { exact: true }).click();
  await page.getByText(/已学习三包规定/).waitFor();
  await page.context().close();
});

test('somebody who is away lets a colleague stand in', async () => {
  const page = await windowOf('manager', { path: '/duties?view=away' });
  await page.getByRole('button', { name: '请同事代办' }).click();
  await page.getByLabel('代办同事').click();
  await page.keyboard.type('沈');
  await page.keyboard.press('Enter');
  await page.getByLabel('理由').fill('年假');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/代办韩经理的例行工作/).waitFor();
  await screenshot(page, 'console-duties-away-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.context().close();
});
