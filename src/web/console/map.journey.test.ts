import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** A company that has a server of tiles sees its map beneath the work; one that has none sees outlines. */
let journey: Journey;
let server: Server;
const asked: string[] = [];

beforeAll(async () => {
  journey = await beginJourney();
  server = createServer(({ url = '' }, answer) => {
    asked.push(url);
    answer.writeHead(200, { 'content-type': 'image/svg+xml' }).end(aTile(url));
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
});

afterAll(async () => {
  server?.close();
  await journey?.end();
});

const aTile = (name: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
  <rect width="255" height="255" fill="#dfe8d8" stroke="#9ab"/><text x="20" y="130">${name}</text></svg>`;

const tileOrigin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const isShown = (page: Page, origin: string) =>
  page.evaluate(
    `new Promise(done => {
      const image = new Image();
      image.onload = () => done(true);
      image.onerror = () => done(false);
      image.src = '${origin}/1/1/1.svg';
    })`,
  );

test('without tiles the map stands on outlines, and browsers may load pictures from nowhere else', async () => {
  const page = await journey.windowOf('dispatcher', { path: '/map' });
  await page.locator('.map path.province').first().waitFor({ state: 'attached' });
  expect(await page.locator('.map-tiles').count()).toBe(0);
  expect(await page.getByRole('button', { name: '底图' }).count()).toBe(0);
  expect(await isShown(page, tileOrigin())).toBe(false);
  await page.context().close();
});

test('an administrator sets the server of tiles; then its tiles come, and still nothing from elsewhere', async () => {
  const page = await journey.windowOf('admin', { path: '/map' });
  await page.getByRole('button', { name: '底图' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('瓦片地址').fill(`${tileOrigin()}/tiles/{z}.svg`);
  await drawer.getByLabel('版权说明').fill('示例地图');
  await drawer.getByRole('button', { name: '保存' }).click();
  await drawer.getByRole('alert').first().waitFor();
  await drawer.getByLabel('瓦片地址').fill(`${tileOrigin()}/tiles/{z}/{x}/{y}.svg`);
  await screenshot(page, 'console-map-tiles-form-zh-CN');
  await drawer.getByRole('button', { name: '保存' }).click();
  await page.locator('.map-tiles img[data-there]').first().waitFor();
  expect(asked.every(url => /^\/(tiles\/\d+\/\d+\/\d+|1\/1\/1)\.svg$/.test(url))).toBe(true);
  expect(await page.locator('.map-note').textContent()).toBe('示例地图');
  expect(await isShown(page, tileOrigin().replace('127.0.0.1', 'localhost'))).toBe(false);
  await screenshot(page, 'console-map-tiles-zh-CN');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.context().close();
});

test('when no tile comes any more the outlines are still there', async () => {
  const origin = tileOrigin();
  server.closeAllConnections();
  await new Promise(closed => server.close(closed));
  const page = await journey.windowOf('dispatcher', { path: '/map' });
  const failed = page.waitForEvent('requestfailed', request => request.url().startsWith(origin));
  await page.getByRole('button', { name: '放大' }).click();
  await failed;
  await page.locator('.map path.province').first().waitFor({ state: 'attached' });
  expect(await page.locator('.map-tiles img[data-there]').count()).toBe(0);
  await page.context().close();
});
