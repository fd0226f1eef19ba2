import bwip from 'bwip-js/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, openWindow, screenshot, startBrowser } from '#testing/browser.ts';
import { type JourneyCompany, type SentJob, sendEngineer, setUpCompany } from '#testing/journey/company.ts';
import { fakeCamera } from '#testing/journey/fake-camera.ts';
import { type RunningProduct, startProduct } from '#testing/journey/product.ts';
import { workUntilOnSite } from '#testing/journey/work.ts';

const serialNo = 'LZYTEST0000000001';

let browser: Browser;
let product: RunningProduct;
let company: JourneyCompany;
let job: SentJob;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser(fakeCamera(serialNo))]);
  company = await setUpCompany(product.origin);
  job = await sendEngineer(company);
  await workUntilOnSite(company, job);
  const phone = await openWindow(browser, { origin: product.origin, device: 'phone' });
  await phone.grantPermissions(['camera'], { origin: product.origin });
  const { username, password } = company.engineer;
  await phone.request.post('/api/v1/session', { data: { username, password } });
  page = await phone.newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('an engineer points the camera at the plate, and the machine is compared with the order', async () => {
  await page.goto(`/field/jobs/${job.orderId}`);
  await button('扫码').click();
  await page.getByText(`已扫码核对 ${serialNo}`).waitFor();
  await screenshot(page, 'field-scan-machine', { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
  const order = await company.dispatcher.call(workOrderEndpoints.read, { params: { id: job.orderId } });
  expect(order.identification).toMatchObject({ serialNo, by: 'scanned', isAnother: false });
});

describe('a picture of a code is read where there is no camera', () => {
  beforeAll(async () => {
    await page.addInitScript(
      'navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"))',
    );
    await page.goto(`/field/jobs/${job.orderId}/diagnose`);
    await page.getByText('核对设备').click();
  });

  test.each([
    ['qrcode', 'SN-QR-1'],
    ['datamatrix', 'SN-DM-2'],
    ['code128', 'SN-128-3'],
    ['ean13', '6901234567892'],
  ])('%s', async (bcid, text) => {
    await button('扫码').click();
    await page.getByText('没有摄像头权限。').waitFor();
    const buffer = await bwip.toBuffer({
      bcid,
      text,
      scale: 4,
      paddingwidth: 12,
      paddingheight: 12,
      backgroundcolor: 'FFFFFF',
    });
    await page
      .getByLabel('拍一张照片来识别')
      .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });
    await expect.poll(() => page.getByLabel('铭牌上的出厂编号').inputValue()).toBe(text);
  });

  test('a picture without a code, and a file that is no picture, say so', async () => {
    await button('扫码').click();
    const file = { name: 'code.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
    await page.getByLabel('拍一张照片来识别').setInputFiles(file);
    await page.getByText('照片里没有认出条码').waitFor();
    await screenshot(page, 'field-scan-refused');
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
