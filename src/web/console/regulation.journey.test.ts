import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionEndpoints } from '#contract/edition.ts';
import { accessibilityFindings } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** An edition of the regulation from draft to reader: each test is the next person's. */
let journey: Journey;
let draftPath = '';

beforeAll(async () => {
  journey = await beginJourney();
  await journey.company.employ('manager', '韩经理', 'manager');
  await journey.company.employ('quality', '郑质量', 'quality');
  await journey.company.employ('boss', '钱总', 'general_manager');
  await journey.company.employ('finance', '孙财务', 'finance');
});
afterAll(() => journey?.end());

test('what is typed before the words of the date and number fields are there stays when they come', async () => {
  const page = await journey.windowOf('manager', { path: '/regulation/editions' });
  const fieldWords = /\/zh_CN-[^/]+\.js$/;
  const allowed = Promise.withResolvers<void>();
  await page.route(fieldWords, async route => {
    await allowed.promise;
    await route.continue();
  });
  const come = page.waitForResponse(fieldWords);
  await page.reload();
  await page.getByRole('button', { name: '起草新版制度' }).click();
  await page.getByLabel('修改的内容与理由').fill('缩短到场时限');
  allowed.resolve();
  await drawnWith(page, (await come).url());
  expect(await page.getByLabel('修改的内容与理由').inputValue()).toBe('缩短到场时限');
});

test('the manager drafts an edition and shortens a limit by form; the YAML says the same', async () => {
  const page = await journey.windowOf('manager', { path: '/regulation/editions' });
  await page.getByRole('button', { name: '起草新版制度' }).click();
  await page.getByLabel('修改的内容与理由').fill('缩短到场时限');
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/editions\/.+/);
  draftPath = new URL(page.url()).pathname;
  await page.getByRole('button', { name: '修改第 3.1 条' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('第 1 行的时限').fill('12h');
  await drawer.getByText(/到场签到”止，12 小时/).waitFor();
  await drawer.getByText('YAML', { exact: true }).click();
  await page.locator('.cm-content').getByText('12h').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await drawer.getByRole('button', { name: '保存' }).click();
  await page.getByText('与上一版有 1 处不同').waitFor();
});

test('a wrong condition is told while it is typed, and cannot be saved', async () => {
  const page = await journey.windowOf('manager', { path: draftPath });
  await page.getByRole('button', { name: '修改第 3.1 条' }).click();
  await page.getByRole('dialog').getByLabel('适用条件', { exact: true }).fill('asset.distanse <= km(100)');
  await page
    .getByRole('alert')
    .getByText(/asset\.distanse/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
});

test('a clause that is being written stays while the server cannot answer', async () => {
  const page = await journey.windowOf('manager', { path: draftPath });
  await page.getByRole('button', { name: '修改第 3.1 条' }).click();
  const limit = page.getByRole('dialog').getByLabel('第 1 行的时限');
  await limit.fill('10h');
  const address = `**/api/v1${draftPath.replace('/regulation', '')}`;
  const fault = { type: 'about:blank', title: '', status: 500, code: 'service.fault' };
  await page.route(address, route => route.fulfill({ status: 500, json: fault }));
  const failed = page.waitForResponse(answer => answer.status() === 500);
  await acceptASetting();
  await failed;
  await page.waitForLoadState('networkidle');
  expect(await limit.inputValue()).toBe('10h');
});

test('a sanction is written by form fields, checked while they are filled in, and the YAML says the same', async () => {
  const page = await journey.windowOf('manager', { path: draftPath });
  await page.getByRole('button', { name: '修改第 4.7 条' }).click();
  const drawer = page.getByRole('dialog');
  const amount = drawer.getByRole('textbox', { name: '金额 1' });
  await drawer.getByLabel('增加一项…').first().click();
  await page.getByTitle('金额', { exact: true }).click();
  await amount.fill('2oo');
  await drawer
    .getByText(/“2oo”不符合要求/)
    .last()
    .waitFor();
  await amount.fill('200');
  await drawer.getByText('解除劳动合同：200 元').waitFor();
  await drawer.getByText('YAML', { exact: true }).click();
  await page.locator('.cm-content').getByText('amount: "200"').waitFor();
});

test('the draft shows its difference and is tried on the history', async () => {
  const page = await journey.windowOf('manager', { path: `${draftPath}?tab=difference` });
  await page
    .locator('ins')
    .getByText(/12 小时/)
    .waitFor();
  await page.getByRole('radiogroup').getByText('回测', { exact: true }).click();
  await page.getByRole('button', { name: '回测' }).click();
  await page.getByText('没有一处结论改变').waitFor();
});

test('it is approved by others, published for a later day, and read', async () => {
  const manager = await journey.windowOf('manager', { path: draftPath });
  await act(manager, '提交审批');
  await manager.getByText('审批中').first().waitFor();
  await act(await journey.windowOf('quality', { path: draftPath }), '批准');
  const boss = await journey.windowOf('boss', { path: draftPath });
  await act(boss, '批准');
  await boss.getByText('已批准').first().waitFor();
  await act(boss, '发布');
  await boss.getByText('待施行').waitFor();
  const reader = await journey.windowOf('quality', { path: '/regulation' });
  await reader.getByRole('button', { name: '确认已读' }).click();
  await reader.getByText('请阅读并确认').waitFor({ state: 'detached' });
});

/** In another window: those who have the draft open read it anew. */
async function acceptASetting(): Promise<void> {
  const { origin, engineer } = journey.company;
  const manager = await signedIn(origin, { username: 'manager', password: engineer.password });
  const params = { id: draftPath.split('/').at(-1) ?? '' };
  const { settings } = await manager.call(editionEndpoints.one, { params });
  const [{ name, value } = { name: '', value: 0 }] = settings;
  await manager.call(editionEndpoints.edit, { params, body: { edit: { part: 'setting', name, value } } });
}

/** Until the page has been drawn with what a script brought. */
async function drawnWith(page: Page, script: string): Promise<void> {
  const frame = 'await new Promise(requestAnimationFrame)';
  await page.evaluate(`(async () => { await import('${script}'); ${frame}; ${frame}; })()`);
}

/** Presses an action and confirms it in its dialog. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
