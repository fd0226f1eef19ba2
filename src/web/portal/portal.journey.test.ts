import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followUpEndpoints } from '#contract/follow-up.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, screenshot, switchLocale } from '#testing/browser.ts';
import type { JourneyCompany, SentJob } from '#testing/journey/company.ts';
import { beginPhoneJourney, type PhoneJourney } from '#testing/journey/phone.ts';
import { chooseMark, drawSignature } from '#testing/journey/signing.ts';
import { workUntilTested } from '#testing/journey/work.ts';

let journey: PhoneJourney;
let company: JourneyCompany;
let job: SentJob;
let page: Page;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  ({ company, job, page } = journey);
});

afterAll(() => journey?.end());

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function look(name: string): Promise<void> {
  await screenshot(page, `portal-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

describe('a customer with the link to their request', () => {
  test('reads where it stands, and the answer of the company, without an account', async () => {
    await company.csr.call(serviceRequestEndpoints.reply, {
      params: { id: job.requestId },
      body: { text: '您好，工程师今天到场。' },
    });
    await page.goto(job.portalPath);
    await page.getByRole('heading', { name: '已安排工程师' }).waitFor();
    await page.getByText('您好，工程师今天到场。').waitFor();
    await page.getByText('陈工').waitFor();
    await look('assigned');
  });

  test('reads it in another language', async () => {
    await switchLocale(page, 'en');
    await page.getByRole('heading', { name: 'An engineer has been assigned' }).waitFor();
    await switchLocale(page, 'zh-TW');
    await page.getByRole('heading', { name: '已安排工程師' }).waitFor();
    await switchLocale(page, 'zh-CN');
  });

  test('sees nothing that is internal', async () => {
    await company.csr.call(serviceRequestEndpoints.note, {
      params: { id: job.requestId },
      body: { kind: 'note', text: '内部备注：客户欠款' },
    });
    await page.reload();
    await page.getByText('服务进度').waitFor();
    expect(await page.getByText('内部备注').count()).toBe(0);
  });

  test('S2.BUS.10: reads the report, rates and signs it with their own hand after the work', async () => {
    expect(await button('确认签字').count()).toBe(0);
    await workUntilTested(company, job);
    await page.reload();
    await page.getByText('更换密封圈，调整门速').waitFor();
    await button('确认签字').click();
    expect(await page.getByText('必填').count()).toBe(3);
    await chooseMark(page, '满意');
    await page.getByLabel('您的姓名').fill('王队长');
    await page.reload();
    await expect.poll(() => page.getByLabel('您的姓名').inputValue()).toBe('王队长');
    await page.getByRole('heading', { name: '维修已完成，请核对报告并签字' }).waitFor();
    await drawSignature(page, '在此签字');
    await look('sign');
    await button('确认签字').click();
    await page.getByText(/王队长 签字于/).waitFor();
    const order = await company.dispatcher.call(workOrderEndpoints.read, { params: { id: job.orderId } });
    expect(order.report).toMatchObject({ signedByName: '王队长', score: 4 });
  });

  test('objects in their own words, which opens a complaint', async () => {
    await button('有异议或投诉').click();
    await page.getByLabel('您的意见').fill('车门下午又卡住了');
    await button('提交').click();
    await page.getByRole('heading', { name: '已收到您的意见' }).waitFor();
    await look('objected');
    const { items } = await company.csr.call(followUpEndpoints.complaints, { query: {} });
    expect(items).toMatchObject([{ requestId: job.requestId, text: '车门下午又卡住了' }]);
  });

  test('with a wrong or expired link is told what to do', async () => {
    await page.goto('/s/0123456789abcdefghij0123456789abcdefghij');
    await page.getByRole('heading', { name: '链接已失效' }).waitFor();
    await look('gone');
    await page.goto('/s/short');
    await page.getByRole('heading', { name: '链接已失效' }).waitFor();
  });
});
