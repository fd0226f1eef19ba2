import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** An old register from its file to the queue. */
let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await beginJourney();
  await journey.company.employ('manager', '韩经理', 'manager');
});
afterAll(() => journey?.end());

const patienceMs = 120_000;

async function register(): Promise<Buffer> {
  const rows = [
    ['示例客车 2025 年报修台账'],
    [
      '报修时间',
      '客户名称',
      '联系电话',
      '机型',
      '序列号',
      '故障现象',
      '处理结果',
      '完成时间',
      '状态',
      '天气',
    ],
    [
      '2025年3月5日',
      '济南公交总公司',
      13_800_001_380,
      'XB6105',
      'OLD001',
      '前门不开',
      '换门泵',
      '2025/3/6',
      '已完成',
      '雨',
    ],
    ['2026-11-20 10:00', '青岛公交集团', '13900001390', 'XB6125', 'OLD002', '后门异响', '', '', '跟进', '晴'],
    ['待定', '烟台公交集团', '13700001370', 'XB6125', 'OLD003', '空调不冷', '', '', '待处理', ''],
  ];
  return Buffer.from(await writeXlsx({ sheets: [{ name: '2025', rows }] }));
}

test('its columns are proposed, and a word that nobody knows is asked for', async () => {
  page = await journey.windowOf('manager', { path: '/takeovers' });
  await page.getByText('还没有上传过台账').waitFor();
  await page
    .getByLabel('文件')
    .setInputFiles({ name: '旧台账.xlsx', mimeType: '', buffer: await register() });
  await page.getByRole('heading', { name: '旧台账.xlsx' }).waitFor();
  const row = (title: string) => page.getByRole('row', { name: new RegExp(title) });
  for (const [title, means] of [
    ['报修时间', '报修时间'],
    ['客户名称', '客户名称'],
    ['故障现象', '故障现象'],
    ['天气', '不单独导入'],
  ] as const)
    expect(await row(title).textContent()).toContain(means);
  await screenshot(page, 'console-takeover-columns-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '试读', exact: true }).click();
  await page.getByText('没有对应含义').waitFor({ timeout: patienceMs });
  await screenshot(page, 'console-takeover-trial-zh-CN');
});

test('what is settled is tried again, and taken over with what stays out told', async () => {
  await page.getByLabel('跟进').click();
  await page.locator('.ant-select-dropdown:visible').getByTitle('处理中').click();
  await page.locator('.takeover-word').getByTitle('处理中').waitFor();
  await page.getByRole('button', { name: '按新设置重新试读' }).click();
  await page.getByRole('button', { name: '导入 2 行' }).click({ timeout: patienceMs });
  await page.getByText('导入完成。').waitFor({ timeout: patienceMs });
  await page.getByText('“报修时间”不是能读懂的时间：待定').waitFor();
  await screenshot(page, 'console-takeover-done-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载未导入的行（.xlsx）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('旧台账 未导入.xlsx');
});

test('the requests stand in the queue, the open one with its limit', async () => {
  await page.getByRole('link', { name: '查看服务队列' }).click();
  await page.getByText('后门异响').first().waitFor();
  await page.context().close();
});

test('on a phone and in English', async () => {
  const phone = await journey.windowOf('manager', { path: '/takeovers', device: 'phone', locale: 'en' });
  await phone.getByRole('link', { name: '旧台账.xlsx' }).click();
  await phone.getByText('Everything has come in.').waitFor();
  await screenshot(phone, 'console-takeover-done-en-phone');
  expect(await accessibilityFindings(phone)).toEqual([]);
  await phone.context().close();
});
