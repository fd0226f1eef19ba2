import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { register } from '#testing/journey/company.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** The telephone of a desk: who calls, the request of the call, and whoever nobody answered. */
let journey: Journey;
let key: string;
beforeAll(async () => {
  journey = await beginJourney();
  await register(journey.company.csr);
});
afterAll(() => journey?.end());

const known = '13800005678';

/** What a telephone system tells, as a form. */
async function tell(told: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(`${journey.company.origin}/api/v1/telephone/calls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: new URLSearchParams(told),
  });
  return answer.status;
}

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `telephone-${name}`);
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('an administrator connects a telephone system; its key opens nothing else', async () => {
  const page = await journey.windowOf('admin', { path: '/mailbox' });
  await page.getByRole('button', { name: '接入电话系统' }).click();
  await page.getByLabel('名称', { exact: true }).fill('总机');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  key = (await page.locator('code', { hasText: /^tk_/ }).first().textContent()) ?? '';
  expect(await tell({ callId: '0', event: 'ringing', from: known })).toBe(200);
  expect(await tell({ callId: '0', event: 'ended' })).toBe(200);
  const elsewhere = await fetch(`${journey.company.origin}/api/v1/calls`, { headers: { 'x-api-key': key } });
  expect(elsewhere.status).toBe(401);
  const own = key;
  key = `${key.slice(0, -4)}0000`;
  expect(await tell({ callId: '1', event: 'ringing' })).toBe(401);
  key = own;
});

test('who calls is shown without taking the focus; its request is registered with what is known', async () => {
  const page = await journey.windowOf('csr', { path: '/service-requests' });
  await page
    .getByRole('link', { name: /济南公交/ })
    .first()
    .waitFor();
  await tell({ callId: '2', event: 'ringing', from: known });
  const card = page.getByRole('article', { name: /济南公交/ });
  await card.getByText('138****5678').waitFor();
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  await look(page, 'ringing');
  await tell({ callId: '2', event: 'answered' });
  await card.getByText('通话中').waitFor();
  await card.getByRole('link', { name: '登记请求' }).click();
  await page.getByText(/来自 .* 的来电 138\*\*\*\*5678/).waitFor();
  await page.getByRole('textbox', { name: '客户描述' }).fill('空调不制冷');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /^已登记/ }).waitFor();
  await tell({ callId: '2', event: 'ended' });
  await page.goto('/calls?list=today');
  await page.getByText(/已登记 SR-/).waitFor();
});

test('a missed call is returned, and is gone from those to call back', async () => {
  await tell({ callId: '3', event: 'ringing', from: '13922223333' });
  await tell({ callId: '3', event: 'ended' });
  const page = await journey.windowOf('csr', { path: '/calls' });
  const line = page.getByRole('listitem').filter({ hasText: '139****3333' });
  await line.getByRole('button', { name: '显示完整号码' }).click();
  await line.getByRole('link', { name: '13922223333' }).waitFor();
  await look(page, 'missed');
  await line.getByRole('button', { name: '未联系上' }).click();
  await line.getByText(/已回拨 1 次/).waitFor();
  await line.getByRole('button', { name: '已回拨' }).click();
  await line.waitFor({ state: 'detached' });
});
