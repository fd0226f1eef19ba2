import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';
import { pdfText } from '#testing/pdf-text.ts';

/** A cash advance from the engineer's phone through its chain to the archive: each test is the next person's. */
let journey: Journey;
let formNo = '';

beforeAll(async () => {
  journey = await beginJourney();
  await journey.company.employ('manager', '韩经理', 'manager');
  await journey.company.employ('finance', '冯会计', 'finance');
});

afterAll(() => journey?.end());

test('the engineer asks for a cash advance on the phone, and is told what is missing', async () => {
  const page = await journey.windowOf('engineer', { path: '/field/forms', device: 'phone' });
  await page.getByRole('link', { name: '填写表单' }).click();
  await page.getByRole('button', { name: /借款单/ }).click();
  await page.getByLabel('外出地点及任务').fill('去青岛检修 12 台客车前门');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('“借款金额”没有填写').first().waitFor();
  await screenshot(page, 'forms-phone-missing', { fullPage: true });
  await page.getByLabel('出发日期').fill('2026-11-25');
  await page.getByLabel('借款金额').fill('3200');
  await page.getByLabel('用途').fill('住宿');
  await page.getByLabel('预计金额').fill('1200');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('审批中').first().waitFor();
  formNo = (await page.locator('.form-no').first().textContent()) ?? '';
  expect(formNo).toMatch(/^FM-\d{8}-0001$/);
  await screenshot(page, 'forms-phone-submitted', { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.context().close();
});

test('the manager sees that it waits, reads it and agrees', async () => {
  const page = await journey.windowOf('manager', { path: '/forms' });
  await page.getByText('待我审批 (1)').waitFor();
  await screenshot(page, 'forms-to-decide');
  await page.getByRole('link', { name: formNo }).click();
  await page.getByRole('heading', { name: '您的决定' }).waitFor();
  await screenshot(page, 'forms-decide', { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
  await expectBarred(page, '不同意');
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByText('已记录您的决定').waitFor();
  await page.getByRole('heading', { name: '您的决定' }).waitFor({ state: 'detached' });
  await page.context().close();
});

/** Refusing needs words first. */
async function expectBarred(page: Page, name: string): Promise<void> {
  expect(await page.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
}

test('finance, the second step, returns it with a reason; mended, it is approved and archived', async () => {
  const finance = await journey.windowOf('finance', { path: '/forms' });
  await finance.getByRole('link', { name: formNo }).click();
  await finance.getByLabel('意见').fill('请注明往返交通费');
  await finance.getByRole('button', { name: '退回修改' }).click();
  await finance.getByText('已记录您的决定').waitFor();
  const engineer = await journey.windowOf('engineer', { path: '/forms?box=mine' });
  await engineer.getByRole('link', { name: formNo }).click();
  await engineer.getByRole('button', { name: '修改', exact: true }).click();
  await engineer.getByLabel('备注').fill('往返高铁 800 元');
  await engineer.getByRole('button', { name: '提交' }).click();
  await engineer.getByText('以前提交的审批（已作废）').waitFor();
  await decide('manager');
  await decide('finance');
  await engineer.reload();
  await engineer.getByText('已批准').first().waitFor();
  await engineer.getByRole('button', { name: '归档' }).click();
  await engineer.getByText('已归档 · 已批准').waitFor();
  await screenshot(engineer, 'forms-archived', { fullPage: true });
  const paper = await engineer.getByRole('link', { name: '打印 PDF' }).getAttribute('href');
  const printed = await engineer.request.get(paper ?? '');
  expect(printed.headers()['content-type']).toBe('application/pdf');
  expect(await pdfText(await printed.body())).toContain(formNo);
  await engineer.context().close();
  await finance.context().close();
});

async function decide(username: string): Promise<void> {
  const page = await journey.windowOf(username, { path: '/forms' });
  await page.getByRole('link', { name: formNo }).click();
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByText('已记录您的决定').waitFor();
  await page.context().close();
}

test('it is found by its number and its words, in the other languages too', async () => {
  const english = await journey.windowOf('manager', { path: `/forms?box=all&q=${formNo}`, locale: 'en' });
  await english.getByRole('link', { name: formNo }).click();
  await english.getByText('Archived · approved').waitFor();
  await screenshot(english, 'forms-archived-en', { fullPage: true });
  const taiwan = await journey.windowOf('engineer', {
    path: '/forms/new?form=cash_advance',
    locale: 'zh-TW',
  });
  await taiwan.getByRole('heading', { name: '借支單' }).waitFor();
  await screenshot(taiwan, 'forms-new-tw', { fullPage: true });
  expect(await accessibilityFindings(taiwan)).toEqual([]);
});
