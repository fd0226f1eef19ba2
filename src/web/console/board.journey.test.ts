import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { register } from '#testing/journey/company.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** A dispatcher's day at the board: by hand, by keys, and on the phone. */
let journey: Journey;
let names: readonly string[];

beforeAll(async () => {
  journey = await beginJourney();
  const second = await journey.company.employ('second', '李工', 'engineer');
  expect(second.id).toBeTruthy();
  names = [await passed('检查前门', 1), await passed('检查空调', 2)];
});

afterAll(() => journey?.end());

async function passed(task: string, n: number): Promise<string> {
  const { csr } = journey.company;
  const id = await register(csr, { serialNo: `LZYTEST000000000${n}`, phone: `1380000567${n}` });
  const body = { task };
  const { workOrderId } = await csr.call(serviceRequestEndpoints.passToField, { params: { id }, body });
  const { orderNo } = await journey.company.dispatcher.call(workOrderEndpoints.read, {
    params: { id: workOrderId },
  });
  return orderNo;
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const board = () => journey.windowOf('dispatcher', { path: `/board?zoom=day&day=${tomorrow()}` });
const cardOf = (page: Page, orderNo = '') => page.locator('.board-card', { hasText: orderNo });
const barOf = (page: Page, orderNo = '') =>
  page.getByRole('button', { name: orderNo }).and(page.locator('.board-visit'));
const lineOf = (page: Page, name: string) => page.getByRole('listitem', { name: `${name} 的安排` });

/** Takes something by its left edge to a point of a line, in steps as a hand does. */
async function drag(page: Page, from: Locator, to: { line: Locator; x: number }): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.line.boundingBox();
  if (!start || !end) throw new Error('nothing to drag');
  await page.mouse.move(start.x + 4, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + to.x, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
}

test('a dispatcher drags an order from the side into a line, and takes that back', async () => {
  const page = await board();
  const [orderNo] = names;
  await cardOf(page, orderNo).waitFor();
  await drag(page, cardOf(page, orderNo), { line: lineOf(page, '陈工'), x: 560 });
  await confirmed(page);
  await barOf(page, orderNo).waitFor();
  await screenshot(page, 'console-board-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '撤销' }).click();
  await cardOf(page, orderNo).waitFor();
  await page.context().close();
});

/** Who is not next in the rotation is sent for a reason: the dialog asks for it. */
async function confirmed(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const done = page.locator('.toasts p').first();
  await dialog.or(done).first().waitFor();
  if (!(await dialog.isVisible())) return;
  await dialog.getByLabel('理由', { exact: true }).fill('熟悉该车型');
  await dialog.getByRole('button', { name: '重试' }).click();
  await done.waitFor();
}

test('the same without a mouse: picked up, carried into the next gap, put down', async () => {
  const page = await board();
  const [, orderNo] = names;
  await cardOf(page, orderNo).focus();
  await page.keyboard.press('m');
  await page.locator('.board-preview[data-held]').waitFor();
  await expect.poll(() => page.locator('[aria-live="assertive"]').textContent()).toMatch(/工 · /);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await confirmed(page);
  await barOf(page, orderNo).waitFor();
  await page.context().close();
});

test('two visits of one engineer at once are refused, and the board stays as it was', async () => {
  const page = await board();
  const [first, second] = names;
  await cardOf(page, first).waitFor();
  const line = page.getByRole('listitem', { name: /的安排/ }).filter({ has: barOf(page, second) });
  const bar = await barOf(page, second).boundingBox();
  const row = await line.boundingBox();
  await drag(page, cardOf(page, first), { line, x: (bar?.x ?? 0) - (row?.x ?? 0) + 20 });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('alert').waitFor();
  if (await dialog.getByLabel('理由', { exact: true }).isVisible()) {
    await dialog.getByLabel('理由', { exact: true }).fill('熟悉该车型');
    await dialog.getByRole('button', { name: '重试' }).click();
  }
  await dialog.getByText('该工程师在这段时间已有预约。').waitFor();
  await screenshot(page, 'console-board-refused-zh-CN');
  await dialog.getByRole('button', { name: '取消' }).click();
  await cardOf(page, first).waitFor();
  await page.context().close();
});

test('on a phone the board is a list of each engineer’s day', async () => {
  const page = await journey.windowOf('dispatcher', { path: `/board?day=${tomorrow()}`, device: 'phone' });
  await page
    .getByRole('link', { name: new RegExp(names[0] ?? '') })
    .or(page.getByText('济南公交'))
    .first()
    .waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await screenshot(page, 'console-board-phone-zh-CN');
  await page.context().close();
});
