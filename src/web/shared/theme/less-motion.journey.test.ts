import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, startBrowser } from '#testing/browser.ts';

const base = readFileSync(join(import.meta.dirname, 'base.css'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function pageWith(content: string) {
  const window = await openWindow(browser, { origin: 'http://127.0.0.1' });
  const page = await window.newPage();
  await page.setContent(`<style>${base}</style>${content}`);
  return page;
}

test('for one who wants less motion, what is measured as soon as it is set stands where it was set', async () => {
  const page = await pageWith('<p id="list" style="position: absolute; left: -1000vw">处理中</p>');
  const left = await page.evaluate(`(() => {
    const list = document.getElementById('list');
    list.getBoundingClientRect();
    list.style.left = '0';
    return list.getBoundingClientRect().left;
  })()`);
  expect(left).toBe(0);
});

test('for one who wants less motion, a motion that is waited for ends at once', async () => {
  const page = await pageWith('<p id="panel" style="opacity: 0; transition: opacity 9s">处理中</p>');
  const ended = await page.evaluate(`new Promise(resolve => {
    const panel = document.getElementById('panel');
    panel.addEventListener('transitionend', ({ propertyName }) => resolve(propertyName));
    panel.getBoundingClientRect();
    panel.style.opacity = '1';
  })`);
  expect(ended).toBe('opacity');
});
