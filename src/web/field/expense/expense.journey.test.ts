import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expenseEndpoints } from '#contract/expense.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { type Caller, signedIn } from '#testing/journey/caller.ts';
import { beginPhoneJourney, type PhoneJourney } from '#testing/journey/phone.ts';
import { aPhotograph } from '#testing/journey/photograph.ts';
import { workUntilOnSite } from '#testing/journey/work.ts';

let journey: PhoneJourney;
let phone: BrowserContext;
let page: Page;
let engineer: Caller;
let path: string;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  const { company, job } = journey;
  await workUntilOnSite(company, job);
  engineer = await signedIn(company.origin, company.engineer);
  ({ phone, page } = journey);
  phone.setDefaultTimeout(15_000);
  const { username, password } = company.engineer;
  await phone.request.post(`${company.origin}/api/v1/session`, { data: { username, password } });
  path = `/field/jobs/${job.orderId}`;
  await page.goto('/field/');
});

/** The whole app is on the phone. */
async function takenAlong(): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const isKept = "caches.open('guiju-shell').then(kept => kept.match('/field/')).then(Boolean)";
  await expect.poll(() => page.evaluate(isKept), { timeout: 20_000 }).toBe(true);
}

afterAll(() => journey?.end());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = () => page.getByRole('region', { name: '费用', exact: true });
const onServer = () => engineer.call(expenseEndpoints.list, { params: { id: journey.job.orderId } });

async function write(kind: string, amount: string, voucher?: string): Promise<void> {
  await button('记录费用').click();
  await page.getByLabel('种类').selectOption({ label: kind });
  await page.getByLabel('金额').fill(amount);
  if (voucher) await card().locator('input[type=file]').setInputFiles(aPhotograph(voucher));
  await button('保存费用').click();
  await button('记录费用').waitFor();
}

async function look(name: string): Promise<void> {
  await screenshot(page, `field-expense-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

const twoDays = 2 * 24 * 3_600_000;

test('an expense that was refused stays with its voucher, and one more does not take its place', async () => {
  await takenAlong();
  await page.goto(path);
  await button('记录费用').waitFor();
  await phone.setOffline(true);
  await phone.clock.setFixedTime(Date.now() + twoDays);
  await write('货运', '120', 'voucher.png');
  await card().getByText('等待发送').waitFor();
  await phone.setOffline(false);
  await card().getByText('被退回，请修改').waitFor();
  await write('其他', '35');
  await card().getByText('其他 ¥35.00').waitFor();
  expect(await card().getByText('被退回，请修改').count()).toBe(1);
  await look('refused');
  expect((await onServer()).items.map(({ amountFen }) => amountFen)).toEqual([3500]);
});

test('it is mended from what is not sent, and the voucher need not be taken again', async () => {
  await card().getByText('被退回，请修改').click();
  await page.getByText('费用日期不能晚于今天。').waitFor();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  await page.getByText('已拍凭证：voucher.png').waitFor();
  await button('保存费用').click();
  await page.getByText('费用日期不能晚于今天', { exact: true }).waitFor();
  const today = (await page.getByLabel('日期').getAttribute('max')) ?? '';
  await page.getByLabel('日期').fill(today);
  await look('mended');
  await button('保存费用').click();
  await expect.poll(async () => (await onServer()).items.length).toBe(2);
  const { items } = await onServer();
  const mended = items.find(({ amountFen }) => amountFen === 12_000);
  expect(mended).toMatchObject({
    kind: 'transport',
    spentOn: today,
    path: expect.stringContaining('/files/'),
  });
  await page.getByRole('link', { name: '看凭证' }).waitFor();
});

test('what is claimed without signal says so, once, and shows as claimed when it was sent', async () => {
  await phone.setOffline(true);
  await button('全部提交报销').click();
  await card().getByText('报销申请已记在手机上，有信号时自动发送。').waitFor();
  expect(await button('全部提交报销').count()).toBe(0);
  await phone.setOffline(false);
  await card().getByText('报销 ¥155.00').waitFor();
  expect(await card().getByText('还没有记录费用').count()).toBe(0);
  expect((await onServer()).claims).toMatchObject([{ state: 'submitted', amountFen: 15_500 }]);
});
