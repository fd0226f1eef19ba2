import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardEndpoints } from '#contract/board.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { register } from '#testing/journey/company.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** A dispatcher plans a day at once, accepts it in parts, and puts an urgent order in between. */
let journey: Journey;
let names: readonly string[];
let day: string;

beforeAll(async () => {
  journey = await beginJourney();
  await journey.company.employ('second', '李工', 'engineer');
  names = [await passed('检查前门', 1), await passed('检查空调', 2), await passed('检查制动', 3)];
  day = await workingDay();
});
afterAll(() => journey?.end());

async function passed(task: string, n: number): Promise<string> {
  const { csr, dispatcher } = journey.company;
  const id = await register(csr, { serialNo: `LZYTEST000000000${n}`, phone: `1380000567${n}` });
  const { workOrderId } = await csr.call(serviceRequestEndpoints.passToField, {
    params: { id },
    body: { task },
  });
  const { orderNo } = await dispatcher.call(workOrderEndpoints.read, { params: { id: workOrderId } });
  return orderNo;
}

/** The first day after today on which the branch works. */
async function workingDay(): Promise<string> {
  const { branchId, dispatcher } = journey.company;
  const tomorrow = Temporal.Now.zonedDateTimeISO('Asia/Shanghai').startOfDay().add({ days: 1 });
  const query = {
    branchId,
    from: tomorrow.toInstant().toString(),
    to: tomorrow.add({ days: 14 }).toInstant().toString(),
  };
  const { hours } = await dispatcher.call(boardEndpoints.read, { query });
  const opens = Temporal.Instant.from(hours[0]?.from ?? '');
  return opens.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
}

const drawerOf = (page: Page) => page.getByRole('dialog', { name: /派工方案/ });
const barOf = (page: Page, orderNo = '') =>
  page.getByRole('button', { name: orderNo }).and(page.locator('.board-visit'));

test('from dispatch to the plan of the day: reasons, the rotation beside it, one order accepted, then the others', async () => {
  const page = await journey.windowOf('dispatcher', { path: '/dispatch' });
  await page.getByRole('button', { name: '当日方案' }).click();
  await page.waitForURL(/\/board/);
  await page
    .getByRole('button', { name: 'Close' })
    .or(page.getByRole('button', { name: '关闭' }))
    .first()
    .click();
  await page.getByLabel('起始日期').fill(day);
  await page.getByRole('button', { name: '当日方案' }).click();
  const drawer = drawerOf(page);
  await drawer.getByRole('button', { name: '生成方案' }).click();
  const compared = drawer.getByRole('table', { name: '方案比较' });
  await compared.waitFor();
  await compared.getByRole('columnheader', { name: '按轮次' }).waitFor();
  await screenshot(page, 'console-plan-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  const [first, ...others] = await drawer.getByRole('checkbox').all();
  expect(others).toHaveLength(2);
  for (const other of others) await other.uncheck();
  await drawer.getByRole('button', { name: '接受 1 张工单' }).click();
  await drawer.getByText('已派出', { exact: true }).waitFor();
  expect(await first?.isDisabled()).toBe(true);
  for (const other of others) await other.check();
  await drawer.getByRole('button', { name: '接受 2 张工单' }).click();
  await expect.poll(() => drawer.getByText('已派出', { exact: true }).count()).toBe(3);
  await drawer.getByRole('button', { name: /Close|关闭/ }).click();
  for (const orderNo of names) await barOf(page, orderNo).waitFor();
  await page.context().close();
});

test('an urgent order shows what it displaces before it is inserted', async () => {
  const urgent = await passed('停驶，立即检查', 4);
  const page = await journey.windowOf('dispatcher', { path: `/board?zoom=day&day=${day}` });
  const card = page.locator('.board-card', { hasText: urgent });
  await card.waitFor();
  const bar = page.locator('.board-visit').first();
  await bar.scrollIntoViewIfNeeded();
  const [from, to] = [await card.boundingBox(), await bar.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 4, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  const dialog = page.getByRole('dialog');
  const insert = dialog.getByRole('region', { name: '紧急插单' });
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('理由', { exact: true }).fill('车辆停驶');
  // Who is not next in turn is asked for the reason before it is known that the time is taken.
  if (!(await insert.isVisible())) await dialog.getByRole('button', { name: '重试' }).click();
  await insert
    .getByText(/改到|退回待派/)
    .first()
    .waitFor();
  await screenshot(page, 'console-insert-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  await insert.getByRole('button', { name: '插单' }).click();
  await barOf(page, urgent).waitFor();
  await page.context().close();
});
