import { expect, test } from 'vitest';
import { browserName } from './browser-name.ts';

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140 Safari/537.36';

test.each([
  [chrome, 'Chrome · Linux'],
  [`${chrome.replace('X11; Linux x86_64', 'Windows NT 10.0')} Edg/140`, 'Edge · Windows'],
  [`${chrome.replace('X11; Linux x86_64', 'Linux; Android 15')} MicroMessenger/8.0`, 'WeChat · Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 'Safari · iOS'],
  ['node', undefined],
  ['', undefined],
])('%s is called %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
