import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, openWindow, startBrowser } from './browser.ts';

let browser: Browser;
let window: BrowserContext;

beforeAll(async () => {
  browser = await startBrowser();
  window = await openWindow(browser, {
    origin: 'http://127.0.0.1',
    device: 'phone',
    now: '2026-11-22T09:10:00Z',
  });
});
afterAll(() => browser?.close());

test('the test browser draws Chinese: two characters look different', async () => {
  const page = await window.newPage();
  await page.setContent('<p id="a" style="width:40px">规</p><p id="b" style="width:40px">矩</p>');
  const [first, second] = await Promise.all([
    page.locator('#a').screenshot(),
    page.locator('#b').screenshot(),
  ]);
  expect(first.equals(second)).toBe(false);
});

test('the page tells the time that the test says', async () => {
  const page = await window.newPage();
  expect(await page.evaluate('new Date().toISOString()')).toBe('2026-11-22T09:10:00.000Z');
});

test('what keeps people out of a page is found', async () => {
  const page = await window.newPage();
  await page.setContent('<html lang="zh-CN"><title>x</title><main><h1>x</h1><input></main></html>');
  expect(await accessibilityFindings(page)).toEqual([expect.stringContaining('label')]);
});

test('a page without faults has no findings', async () => {
  const page = await window.newPage();
  await page.setContent(
    '<html lang="zh-CN"><title>x</title><main><h1>x</h1><label>y <input></label></main></html>',
  );
  expect(await accessibilityFindings(page)).toEqual([]);
});
