import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { register } from '#testing/journey/company.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** Two people at one desk: what one does, the other sees without asking. */
let journey: Journey;
let requestId: string;
beforeAll(async () => {
  journey = await beginJourney();
  await journey.company.employ('support', '孙工', 'support');
  requestId = await register(journey.company.csr);
});
afterAll(() => journey?.end());

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `desk-${name}`);
  expect(await accessibilityFindings(page)).toEqual([]);
}

/** Presses keys and counts them. */
function typist(page: Page) {
  let keys = 0;
  return {
    count: () => keys,
    press: async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    },
    type: async (text: string) => {
      keys += text.length;
      await page.keyboard.type(text);
    },
  };
}

const isMachine = `document.activeElement?.closest('.machines') !== null`;
const description = '后门关不严，行车时漏风';

test('a known caller’s request takes 25 keys at most beyond the description, and tells what it may repeat', async () => {
  const page = await journey.windowOf('csr', { path: '/service-requests' });
  await page.getByRole('link', { name: /济南公交/ }).waitFor();
  const { press, type, count } = typist(page);
  await press('n');
  await page.getByRole('combobox', { name: '查找客户' }).waitFor();
  await type('005678');
  await page.getByRole('option', { name: /济南公交/ }).waitFor();
  await press('Enter');
  const box = page.getByRole('textbox', { name: '客户描述' });
  await box.waitFor();
  await page.getByRole('radio', { name: /LZYTEST/ }).waitFor();
  await box.pressSequentially(description);
  while (!(await page.evaluate(isMachine))) await press('Shift+Tab');
  await press('ArrowUp');
  await page.getByText('可能重复登记').waitFor();
  await look(page, 'before-saving');
  await press('Control+Enter');
  await page.getByRole('heading', { name: /^已登记/ }).waitFor();
  expect(count()).toBeLessThanOrEqual(25);
});

test('a machine’s number that a scanner reads with its Enter leads to the customer and the machine', async () => {
  const page = await journey.windowOf('csr', { path: '/service-requests' });
  await page
    .getByRole('link', { name: /济南公交/ })
    .first()
    .waitFor();
  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: '查找客户' }).waitFor();
  await page.keyboard.type('LZYTEST0000000001');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /LZYTEST0000000001/, checked: true }).waitFor();
});

test('who is not found is written down as a new customer without a mouse, with the number that was typed', async () => {
  const page = await journey.windowOf('csr', { path: '/register' });
  await page.getByRole('combobox', { name: '查找客户' }).fill('13955550000');
  await page.getByText('没有找到客户').waitFor();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('textbox', { name: '客户名称' }).waitFor();
  expect(await drawer.getByRole('textbox', { name: '电话' }).inputValue()).toBe('13955550000');
});

test('a request that a colleague registers stands in the queue without asking', async () => {
  const page = await journey.windowOf('support', { path: '/service-requests' });
  await page.getByRole('link', { name: /后门关不严/ }).waitFor();
  await register(journey.company.csr, { serialNo: 'LZYTEST0000000002', phone: '13900001111' });
  await page.getByRole('listitem').filter({ hasText: 'LZYTEST0000000002' }).waitFor();
});

test('the later request is merged into the first, and taken out again', async () => {
  const page = await journey.windowOf('csr', { path: '/service-requests' });
  await page.getByRole('link', { name: /后门关不严/ }).click();
  await page.getByRole('button', { name: '合并到…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '前门打不开' }).first().click();
  await dialog.getByRole('button', { name: '合并到', exact: true }).click();
  await page.getByText('已并入', { exact: true }).waitFor();
  await page.getByText('由此请求继续办理').waitFor();
  await look(page, 'merged');
  await page.getByRole('button', { name: '撤销合并' }).click();
  await page.getByText('没有合并、拆分或关联的请求').waitFor();
});

test('two people with one request see each other, and a note comes to the other without asking', async () => {
  const path = `/service-requests/${requestId}`;
  const [csr, support] = [
    await journey.windowOf('csr', { path }),
    await journey.windowOf('support', { path }),
  ];
  await csr.getByText('孙工 正在查看').waitFor();
  await support.getByRole('textbox', { name: '内容' }).focus();
  await csr.getByText('孙工 正在输入').waitFor();
  await support.getByText('内部备注', { exact: true }).click();
  await support.getByRole('textbox', { name: '内容' }).fill('已查到门泵批次');
  await support.keyboard.press('Control+Enter');
  await csr.getByRole('list', { name: '沟通记录' }).getByText('已查到门泵批次').waitFor();
  await look(csr, 'together');
});

test('filters are kept as a view, and many requests are taken at once and given back', async () => {
  const page = await journey.windowOf('support', { path: '/service-requests?severity=urgent' });
  await page.getByRole('button', { name: '保存为视图' }).click();
  // Who lets it be stands at the same button again.
  await page.getByRole('textbox', { name: '视图名称' }).press('Escape');
  await page.locator('button:focus', { hasText: '保存为视图' }).press('Enter');
  await page.getByRole('textbox', { name: '视图名称' }).fill('紧急的');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '紧急的' }).waitFor();
  await page
    .getByRole('link', { name: /前门打不开/ })
    .first()
    .waitFor();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByText('已选 2 个').waitFor();
  await page.getByRole('button', { name: '由我负责' }).click();
  await page.getByText('2 个已指定，0 个未能指定').waitFor();
  await look(page, 'many');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('2 个已撤销').waitFor();
});

test('a request is given to somebody and merged by keys alone: by its letters, or by what Ctrl+K offers of the page', async () => {
  const other = await register(journey.company.csr, { serialNo: 'LZYTEST0000000003', phone: '13900002222' });
  const page = await journey.windowOf('csr', { path: `/service-requests/${other}` });
  await page.getByRole('button', { name: '指定负责人' }).focus();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('坐席负责人').waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('m');
  await dialog.getByText('合并到', { exact: true }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('等待');
  await page.getByRole('option', { name: /等待客户 本页/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: '客户不在或联系不上' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('等待客户', { exact: true }).and(page.locator('.tag')).waitFor();
});

test('a list on paper shows all its columns', async () => {
  const page = await journey.windowOf('csr', { path: '/customers' });
  await page.getByRole('table', { name: '客户' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const paperWidth = 718;
  await page.setViewportSize({ width: paperWidth, height: 1000 });
  const last = await page.getByRole('columnheader').last().boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? paperWidth)).toBeLessThanOrEqual(paperWidth);
});
