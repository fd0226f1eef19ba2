import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { type JourneyCompany, type SentJob, sendEngineer } from '#testing/journey/company.ts';
import { beginPhoneJourney, type PhoneJourney } from '#testing/journey/phone.ts';
import { aPhotograph } from '#testing/journey/photograph.ts';

// A manager who goes out as an engineer lets a gate pass where there is no signal: each test goes on from the one before.

let journey: PhoneJourney;
let company: JourneyCompany;
let job: SentJob;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  ({ company, phone, page } = journey);
  const { id } = await company.employ('leader', '吴队长', 'engineer', 'manager');
  const { password } = company.engineer;
  const leader = { id, username: 'leader', password };
  const machine = { serialNo: 'LZYTEST0000000002', phone: '13800005679' };
  job = await sendEngineer({ ...company, engineer: leader }, machine);
});

afterAll(() => journey?.end());

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function look(name: string): Promise<void> {
  await screenshot(page, `passing-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('S2.BUS.18: what stands in the way of leaving is told where there is no signal', async () => {
  await page.goto('/field/');
  await page.getByLabel('用户名').fill('leader');
  await page.getByLabel('密码').fill(company.engineer.password);
  await button('登录').click();
  await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const isKept = "caches.open('guiju-shell').then(kept => kept.match('/field/')).then(Boolean)";
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
  await phone.setOffline(true);
  await page.goto(`/field/jobs/${job.orderId}`);
  await button('接单').click();
  await page.getByRole('button', { name: /^出发 尚未/ }).click();
  await page.getByRole('note').getByText('尚未备齐服务报告和顾客满意度调查表。').waitFor();
  await page.getByRole('link', { name: '说明理由，特批放行' }).click();
  await page.getByLabel('放行原因').waitFor();
});

test('nothing is let pass without a kind of reason and words', async () => {
  await button('特批放行').click();
  await expect.poll(() => page.getByText('必填', { exact: true }).count()).toBe(2);
  await look('missing');
});

test('kind, words and photographs outlive the page, and wait for the signal with the step', async () => {
  await page.getByLabel('放行原因').selectOption('customer_wish');
  await page.getByLabel('特批理由').fill('客户急等发车，表格随后补送');
  await page.getByLabel('拍照作凭证').setInputFiles([aPhotograph('note.png'), aPhotograph('blurred.png')]);
  await page.getByRole('img', { name: 'blurred.png' }).waitFor();
  await button('移除 blurred.png').click();
  await page.reload();
  await page.getByRole('img', { name: 'note.png' }).waitFor();
  expect(await page.getByLabel('特批理由').inputValue()).toBe('客户急等发车，表格随后补送');
  expect(await page.getByRole('img', { name: 'blurred.png' }).count()).toBe(0);
  await look('said');
  await button('特批放行').click();
  await page.getByRole('link', { name: '2 项尚未发送' }).first().waitFor();
});

test('S2.BUS.18: the case shows on what grounds it was let pass, with the photograph', async () => {
  await phone.setOffline(false);
  const departed = async () => {
    const { items } = await company.csr.call(serviceRequestEndpoints.timeline, {
      params: { id: job.requestId },
    });
    return items.find(({ type }) => type === 'work_order.departed');
  };
  await expect.poll(departed, { timeout: 20_000 }).toBeDefined();
  const data = (await departed())?.data ?? {};
  expect(data).toMatchObject({ overrideReason: '客户急等发车，表格随后补送', overrideKind: '客户要求' });
  const file = await phone.request.get(`${company.origin}/api/v1/files/${data.overrideFiles}`);
  expect(file.headers()['content-type']).toContain('image/png');
});
