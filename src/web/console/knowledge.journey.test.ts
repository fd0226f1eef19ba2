import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { register } from '#testing/journey/company.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** What one person learnt helps the next: each test is the next person's. */
let journey: Journey;
let requestPath = '';
let articlePath = '';
const title = '前门打不开：先查应急阀';

beforeAll(async () => {
  journey = await beginJourney();
  await journey.company.employ('support', '孙工', 'support');
  await journey.company.employ('quality', '郑质量', 'quality');
  requestPath = `/service-requests/${await register(journey.company.csr)}`;
});
afterAll(() => journey?.end());

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `knowledge-${name}`);
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('support writes down what a case taught, and cannot publish it', async () => {
  const page = await journey.windowOf('support', { path: requestPath });
  await page.getByText('没有适用于本设备的知识。').waitFor();
  await page.getByRole('link', { name: '写成经验' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill(title);
  await page.getByRole('textbox', { name: '内容' }).fill('应急阀旋回“正常”位置，再试开门。');
  await look(page, 'write');
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/knowledge\/[0-9a-f-]+$/);
  articlePath = new URL(page.url()).pathname;
  await page.getByRole('button', { name: '提交审阅' }).click();
  await page.getByText('待审阅', { exact: true }).waitFor();
  const publish = page.getByRole('button', { name: '审阅通过并发布' });
  expect(await publish.getAttribute('aria-disabled')).toBe('true');
  await publish.focus();
  await page.getByText('不能审阅发布自己撰写的内容').waitFor();
  await look(page, 'submitted');
});

test('a request does not show what nobody has looked through', async () => {
  const page = await journey.windowOf('csr', { path: requestPath });
  await page.getByText('没有适用于本设备的知识。').waitFor();
});

test('quality finds it, looks it through and publishes it', async () => {
  const page = await journey.windowOf('quality', { path: '/knowledge' });
  await page.getByRole('link', { name: title }).click();
  await page.waitForURL(`**${articlePath}`);
  await page.getByRole('button', { name: '审阅通过并发布' }).click();
  await look(page, 'publish');
  await page.getByRole('dialog').getByRole('button', { name: '审阅通过并发布' }).click();
  await page.getByText('已发布', { exact: true }).waitFor();
  await look(page, 'published');
});

test('at the next request about such a machine it is found, read and said to have helped', async () => {
  const next = await register(journey.company.csr, { serialNo: 'LZYTEST0000000002', phone: '13900001111' });
  const page = await journey.windowOf('csr', { path: `/service-requests/${next}` });
  const found = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  await found.getByText(/同一型号/).waitFor();
  await found.getByText('阅读', { exact: true }).click();
  await found.getByText('应急阀旋回“正常”位置，再试开门。').waitFor();
  await found.getByRole('button', { name: /^有用/ }).click();
  await found.getByRole('button', { name: '有用 1', exact: true, pressed: true }).waitFor();
  await look(page, 'helped');
});
