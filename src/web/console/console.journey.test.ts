import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assetEndpoints } from '#contract/asset.ts';
import { customerEndpoints } from '#contract/customer.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { depot, type JourneyCompany, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';
import { workUntilTested } from '#testing/journey/work.ts';

/** The main job in the console, hand over hand: each test is the next person's. */
let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let requestPath = '';

const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  await company.employ('support', '孙工', 'support');
  await company.employ('manager', '韩经理', 'manager');
  await company.employ('quality', '郑质量', 'quality');
  await haveACustomer();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function haveACustomer(): Promise<void> {
  const customer = await company.csr.call(customerEndpoints.add, {
    body: {
      name: '济南公交第一分公司',
      kind: 'end_user',
      tier: 'A',
      contact: { name: '王队长', phone: '13800005678' },
      site: { name: '总站', adcode: '370102', address: '经十路 1 号', ...depot },
    },
  });
  await company.csr.call(assetEndpoints.add, {
    body: {
      customerId: customer.id,
      siteId: customer.sites[0]?.id ?? '',
      serialNo: 'LZYTEST0000000001',
      productLine: 'city',
      model: 'XB6105',
      soldByAgent: false,
    },
  });
}

/** A person's own window, signed in, at the page where their day begins. */
async function workplaceOf(username: string): Promise<Page> {
  const context = await openWindow(browser, { origin: product.origin });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(company.engineer.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '导航' }).waitFor();
  return page;
}

/** The server turns the next call there away, as one that is busy for a moment does. */
async function beBusyOnce(page: Page, address: string): Promise<void> {
  const problem = {
    type: 'urn:guiju:refusal:service.busy',
    title: '系统正忙',
    status: 503,
    code: 'service.busy',
  };
  await page.route(
    address,
    route => route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: problem }),
    { times: 1 },
  );
}

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `console-${name}`);
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('a customer service representative registers a call by keyboard and sees which clocks began', async () => {
  const page = await workplaceOf('csr');
  await page.getByText('没有符合条件的服务请求').waitFor();
  await look(page, 'queue-empty');
  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: '查找客户' }).fill('13800005678');
  await page.getByRole('option', { name: /济南公交第一分公司/ }).waitFor();
  await look(page, 'register-search');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /LZYTEST0000000001/ }).check();
  await page.getByRole('textbox', { name: '客户描述' }).fill('前门打不开，乘客无法上车');
  await look(page, 'register');
  await page.reload();
  expect(await page.getByRole('textbox', { name: '客户描述' }).inputValue()).toContain('前门打不开');
  await page.getByRole('textbox', { name: '客户描述' }).press('Control+Enter');
  await page.getByRole('heading', { name: /^已登记/ }).waitFor();
  await page
    .getByRole('link', { name: /^制度第/ })
    .first()
    .waitFor();
  await look(page, 'registered');
  await page.getByRole('button', { name: '打开请求' }).click();
  await page.waitForURL(/service-requests\/.+/);
  requestPath = new URL(page.url()).pathname;
});

test('technical support takes it over, replies, waits for the customer, goes on and passes it to field service', async () => {
  const page = await workplaceOf('support');
  await page.getByRole('link', { name: /济南公交第一分公司/ }).click();
  const act = (name: string) => page.getByRole('toolbar').getByRole('button', { name }).click();
  const confirm = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click();

  await act('分诊受理');
  await confirm('分诊受理');
  await page.getByText('已分诊', { exact: true }).waitFor();
  await page.getByRole('textbox', { name: '内容' }).fill('请先检查门泵气压，稍后回电。');
  await page.getByRole('button', { name: '发送答复' }).click();
  await page.getByRole('list', { name: '沟通记录' }).getByText('请先检查门泵气压').waitFor();
  // A colleague's window may show the reply before its own sender has heard that it was taken.
  await expect.poll(() => page.getByRole('textbox', { name: '内容' }).inputValue()).toBe('');
  await look(page, 'request');

  await act('等待客户');
  await confirm('等待客户');
  await page.getByText('已暂停').first().waitFor();
  await beBusyOnce(page, '**/resume');
  await act('继续处理');
  await confirm('继续处理');
  await page.getByText('已暂停').first().waitFor({ state: 'detached' });

  await act('转现场服务');
  await page.getByRole('dialog').getByLabel('现场要做什么').fill('检查并修复前门');
  await confirm('转现场服务');
  await page.getByText('现场服务中', { exact: true }).waitFor();
  await page.getByText('证据链', { exact: true }).click();
  await page.getByRole('list', { name: '证据链' }).getByRole('listitem').first().waitFor();
  await look(page, 'evidence');
});

test('the dispatcher sends the next in the rotation and sees the visit in the plan of the day', async () => {
  const page = await workplaceOf('dispatcher');
  await page.getByRole('table', { name: '轮派顺序' }).waitFor();
  await look(page, 'dispatch');
  await page.getByRole('button', { name: /^派给/ }).click();
  await page.getByText('没有待派的工单').first().waitFor();
  const { items } = await company.dispatcher.call(workOrderEndpoints.list, { query: { state: 'open' } });
  expect(items.map(({ engineerName }) => engineerName)).toEqual(['陈工']);
});

test('a call-back with dissatisfaction opens a complaint', async () => {
  await finishTheWork();
  const page = await workplaceOf('csr');
  await page.getByRole('link', { name: '回访' }).click();
  await page.getByRole('button', { name: '保存，下一位' }).waitFor();
  for (const question of ['服务态度', '技术水平', '维修效果']) {
    await page.getByRole('radiogroup', { name: question }).getByText('2', { exact: true }).click();
  }
  const verdict = page.getByRole('radiogroup', { name: '总体是否满意' });
  await verdict.getByText('不满意', { exact: true }).click();
  await page.getByRole('textbox', { name: '客户原话' }).fill('来晚了半天，也没有电话');
  await look(page, 'callback');
  await page.getByRole('button', { name: '保存，下一位' }).click();
  await page.getByText(/已生成投诉/).waitFor();
  await page.getByRole('link', { name: '查看投诉' }).click();
  await page.getByRole('cell', { name: '来晚了半天，也没有电话' }).waitFor();
  await look(page, 'complaints');
});

test('quality verifies the complaint with its cause, and in its request is offered what quality may write', async () => {
  const page = await workplaceOf('quality');
  await page.getByRole('link', { name: '投诉' }).click();
  await page.getByRole('button', { name: /^核实投诉/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '核实结论' }).fill('属实，未提前告知用户');
  await dialog.getByRole('combobox', { name: '查明的原因' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: '迟到' }).click();
  await look(page, 'verify-complaint');
  await page.keyboard.press('Control+Enter');
  const row = page.getByRole('row', { name: /来晚了半天/ });
  await row.getByText('迟到', { exact: true }).waitFor();
  await row.getByRole('link').click();
  await page.getByRole('radio', { name: '内部备注', checked: true }).waitFor({ state: 'attached' });
  await page.getByRole('textbox', { name: '内容' }).fill('已约用户明天回电');
  expect(await page.getByRole('radio', { name: '答复客户' }).count()).toBe(0);
});

test('the manager opens the compliance page and walks from a figure to its case', async () => {
  const page = await workplaceOf('manager');
  await page.getByRole('table', { name: '制度执行' }).waitFor();
  await look(page, 'compliance');
  await page
    .getByRole('button', { name: /遵守 \d+$/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await look(page, 'compliance-cases');
  await page.getByRole('dialog').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(`**${requestPath}`);
  const visit = (name: string) => page.getByRole('link', { name, exact: true }).click();
  await visit('服务统计');
  await page.getByRole('table', { name: '月度统计表' }).waitFor();
  await page.getByRole('img', { name: '服务质量' }).locator('svg').waitFor();
  await look(page, 'statistics');
  await visit('制度');
  await page.getByRole('navigation', { name: '目录' }).waitFor();
  await look(page, 'regulation');
  await visit('客户');
  await page.getByRole('table', { name: '客户' }).waitFor();
  await look(page, 'customers');
});

/** The engineer's part, which is told on the phone. */
async function finishTheWork(): Promise<void> {
  const { items } = await company.dispatcher.call(workOrderEndpoints.list, { query: { state: 'open' } });
  const orderId = items[0]?.id ?? '';
  await workUntilTested(company, { orderId, requestId: items[0]?.requestId ?? '', portalPath: '' });
  const engineer = await signedIn(company.origin, company.engineer);
  const params = { id: orderId };
  await engineer.call(workOrderEndpoints.sign, {
    params,
    body: { signedByName: '王队长', signature: onePixel, strokes: 2, score: 4 },
  });
  await engineer.call(workOrderEndpoints.complete, { params, body: {} });
}
