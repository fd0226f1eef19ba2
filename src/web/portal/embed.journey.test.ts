import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { webFormEndpoints } from '#contract/web-form.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { type JourneyCompany, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';

const password = 'correct horse battery';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+A8AAQIBAEK+vGgAAAAASUVORK5CYII=',
  'base64',
);
const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let site: Server;
let stranger: Server;
let key: string;
let page: Page;

/** A page of the company, on a server of its own. */
function serve(): Promise<Server> {
  const html = () =>
    `<!doctype html><html lang="zh-CN"><title>示例</title><h1>联系我们</h1><script src="${product.origin}/portal/embed.js" data-form="${key}" data-title="报修"></script></html>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html());
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  [site, stranger] = await Promise.all([serve(), serve()]);
  const admin = await signedIn(product.origin, { username: 'admin', password });
  const form = { name: '官网', branchId: null, locale: null, thanks: '', isOn: true };
  const fields = ['kind', 'severity', 'serial_no', 'place', 'pictures'] as const;
  const body = { ...form, fields: [...fields], origins: [originOf(site)] };
  await admin.call(webFormEndpoints.add, { body });
  key = (await admin.call(webFormEndpoints.list)).items[0]?.key ?? '';
  const window = await openWindow(browser, { origin: originOf(site), device: 'desktop' });
  page = await window.newPage();
});

afterAll(async () => {
  site?.close();
  stranger?.close();
  await browser?.close();
  await product?.stop();
});

const frame = (): FrameLocator => page.frameLocator('iframe');

async function look(name: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  // The frame has been told the height of what is in it.
  await page.waitForFunction(`document.querySelector('iframe').style.height !== '640px'`);
  await screenshot(page, `embed-${name}-${String(width)}`, { fullPage: true });
}

describe('a form on a page of the company', () => {
  test('is as high as what it asks, on wide and narrow pages', async () => {
    await page.goto(originOf(site));
    await frame().getByRole('heading', { name: '报修' }).waitFor();
    await look('empty', 600);
    await look('empty', 320);
    expect(await accessibilityFindings(page)).toEqual([]);
    const root = 'document.documentElement';
    const overflow = await page.frames()[1]?.evaluate(`${root}.scrollWidth - ${root}.clientWidth`);
    expect(overflow).toBe(0);
  });

  test('asks for what is missing, and takes the rest with a photograph', async () => {
    const form = frame();
    await form.getByRole('button', { name: '提交报修' }).click();
    await form.getByText('请填写姓名').waitFor();
    await form.getByLabel('故障现象').fill('制冷慢');
    await form.getByLabel('您的姓名').fill('赵女士');
    await form.getByLabel('联系电话').fill('13700000001');
    await form.getByLabel('所在省份').selectOption({ label: '山东省' });
    await form.getByLabel('所在城市').selectOption({ label: '济南市' });
    await form.getByLabel('详细地址（选填）').fill('经四路 1 号');
    await form.locator('input[type=file]').setInputFiles([
      { name: '一.png', mimeType: 'image/png', buffer: picture },
      { name: '二.png', mimeType: 'image/png', buffer: script },
    ]);
    await look('filled', 600);
    await form.getByRole('button', { name: '提交报修' }).click();
    await form.getByRole('heading', { name: '已收到' }).waitFor();
    await form.getByText('有 1 张照片没有发出').waitFor();
    await look('taken', 320);
    const { items } = await company.csr.call(serviceRequestEndpoints.list, { query: { q: '制冷慢' } });
    expect(items).toMatchObject([{ customerName: '赵女士', state: 'registered' }]);
    await form.getByText(items[0]?.requestNo ?? 'no number').waitFor();
  });

  test('leads to the page of the request, in a window of its own', async () => {
    const [own] = await Promise.all([
      page.waitForEvent('popup'),
      frame().getByRole('link', { name: '查看进度' }).click(),
    ]);
    await own.getByText('服务进度').waitFor();
    await own.getByAltText('一.png').waitFor();
    await own.close();
  });
});

test('a page that the form does not name shows nothing of it', async () => {
  await page.goto(originOf(stranger));
  const refused = page.frames()[1];
  await page.locator('iframe').waitFor();
  expect(
    await refused
      ?.locator('form')
      .count()
      .catch(() => 0),
  ).toBe(0);
  expect(await frame().getByRole('heading', { name: '报修' }).count()).toBe(0);
});
