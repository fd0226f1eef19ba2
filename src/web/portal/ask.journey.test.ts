import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetEndpoints } from '#contract/asset.ts';
import { chatEndpoints } from '#contract/chat.ts';
import { intakeEndpoints } from '#contract/intake.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import {
  accessibilityFindings,
  openWindow,
  screenshot,
  startBrowser,
  switchLocale,
} from '#testing/browser.ts';
import { type JourneyCompany, sendEngineer, setUpCompany } from '#testing/journey/company.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';

const serialNo = 'LZYTEST0000000001';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+A8AAQIBAEK+vGgAAAAASUVORK5CYII=',
  'base64',
);

let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let window: BrowserContext;
let page: Page;
let codePath: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  company = await setUpCompany(product.origin);
  await sendEngineer(company);
  const { items } = await company.csr.call(assetEndpoints.list, { query: { q: serialNo } });
  const { path } = await company.csr.call(intakeEndpoints.label, { params: { id: items[0]?.id ?? '' } });
  codePath = path;
  window = await openWindow(browser, { origin: product.origin, device: 'phone' });
  page = await window.newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function look(name: string): Promise<void> {
  await screenshot(page, `ask-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

/** The one request that came by the code. */
async function requestByCode() {
  const { items } = await company.csr.call(serviceRequestEndpoints.list, { query: { q: '后门' } });
  const [found] = items;
  if (!found) throw new Error('no request came by the code');
  return found;
}

describe('whoever stands before a machine with a phone', () => {
  test('sees after scanning which machine it is, and nothing of its owner', async () => {
    await page.goto(codePath);
    await page.getByRole('heading', { name: '报修' }).waitFor();
    await page.getByText(serialNo).waitFor();
    const shown = await page.locator('body').textContent();
    for (const secret of ['济南公交', '王队长', '经十路', '前门打不开']) expect(shown).not.toContain(secret);
    await look('scanned');
  });

  test('reads it in English as well', async () => {
    await switchLocale(page, 'en');
    await page.getByRole('heading', { name: 'Ask for service' }).waitFor();
    await look('scanned-en');
    await switchLocale(page, 'zh-CN');
  });

  test('is told what is still wanted, and asks with a photograph', async () => {
    await button('提交报修').click();
    await page.getByText('请填写姓名').waitFor();
    await page.getByText('请填写正确的电话号码').waitFor();
    await page.getByLabel('故障现象').fill('后门关不严');
    await page.getByText('已停机').click();
    await page.getByLabel('您的姓名').fill('李师傅');
    await page.getByLabel('联系电话').fill('13811112222');
    await page.reload();
    await expect.poll(() => page.getByLabel('故障现象').inputValue()).toBe('后门关不严');
    expect(await page.getByLabel('联系电话').inputValue()).toBe('13811112222');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '后门.png', mimeType: 'image/png', buffer: picture });
    await look('filled');
    await button('提交报修').click();
    await page.getByAltText('后门.png').waitFor();
    const found = await requestByCode();
    expect(found).toMatchObject({ serialNo, severity: 'stopped', description: '后门关不严' });
  });

  test('talks with the desk on the page of the request, and reads the answer as it is given', async () => {
    const { id } = await requestByCode();
    await page.getByLabel('留言内容').fill('几点能到？');
    await button('发送').click();
    await page.getByRole('listitem').filter({ hasText: '几点能到？' }).waitFor();
    const chat = await company.csr.call(chatEndpoints.read, { params: { id } });
    expect(chat.reporter).toEqual({ name: '李师傅', phone: expect.not.stringContaining('11112222') });
    expect(chat.messages.map(({ text }) => text)).toEqual([null, '几点能到？']);
    await company.csr.call(serviceRequestEndpoints.reply, { params: { id }, body: { text: '下午三点前到' } });
    await page.getByText('下午三点前到').waitFor();
    await look('answered');
  });

  test('has the newest of a long talk in sight, and the older ones above it', async () => {
    const { id } = await requestByCode();
    for (const no of [1, 2, 3, 4, 5, 6, 7, 8])
      await company.csr.call(serviceRequestEndpoints.reply, {
        params: { id },
        body: { text: `第 ${no} 次说明：配件已从总部发出，到货后马上通知您。` },
      });
    await page.reload();
    await page.getByText('第 8 次说明').waitFor();
    const boxOf = async (selector: string) =>
      (await page.locator(selector).boundingBox()) ?? { y: 0, height: 0 };
    const [box, newest] = [await boxOf('.talk-box'), await boxOf('.talk > li:last-child')];
    expect(newest.y).toBeGreaterThan(box.y);
    expect(newest.y + newest.height).toBeLessThan(box.y + box.height + 1);
    await look('long-talk');
  });

  test('is refused a page that calls itself a photograph', async () => {
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '门.png', mimeType: 'image/png', buffer: script });
    await page.getByText('不能保存这种文件').waitFor();
    expect(await page.getByAltText('门.png', { exact: true }).count()).toBe(0);
  });

  test('with a code that is torn is told to call', async () => {
    await page.goto('/m/0123456789abcdefghij0123456789abcdefgh');
    await page.getByRole('heading', { name: '二维码无效' }).waitFor();
    await look('gone');
  });
});
