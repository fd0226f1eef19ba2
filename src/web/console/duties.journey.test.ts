import { afterAll, beforeAll, expect, test } from 'vitest';
import { dutyEndpoints } from '#contract/duty.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** A duty of the year from its list to its record, and a colleague who stands in. */
let journey: Journey;

beforeAll(async () => {
  journey = await beginJourney();
  await journey.company.employ('manager', '韩经理', 'manager');
});

afterAll(() => journey?.end());

test('S2.BUS.08: the duty of an engineer comes up by itself', async () => {
  const { password } = journey.company.engineer;
  const manager = await signedIn(journey.company.origin, { username: 'manager', password });
  const names = async () =>
    (await manager.call(dutyEndpoints.list, { query: {} })).items.map(({ name }) => name);
  await expect.poll(names).toContain('学习三包规定');
});

test('S2.BUS.08: a manager sees the duties of the branch, in two languages', async () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const page = await journey.windowOf('manager', { path: '/duties?view=everybody&list=open', locale });
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
  const page = await journey.windowOf('engineer', { path: '/field/duties?list=open', device: 'phone' });
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
  const page = await journey.windowOf('manager', { path: '/duties?view=away' });
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
