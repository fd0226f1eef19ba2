import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isOfVendor, webhookOf } from './webhook.ts';

const at = Date.UTC(2026, 10, 20, 4);
const said = { url: 'https://oapi.dingtalk.com/robot/send?access_token=t', secret: 'SEC1', text: '超时', at };

test('DingTalk is told time and signature in the address', () => {
  const { url, body } = webhookOf('dingtalk', said);
  const { searchParams } = new URL(url);
  expect(searchParams.get('timestamp')).toBe(String(at));
  expect(searchParams.get('sign')).toBe(createHmac('sha256', 'SEC1').update(`${at}\nSEC1`).digest('base64'));
  expect(searchParams.get('access_token')).toBe('t');
  expect(body).toEqual({ msgtype: 'text', text: { content: '超时' } });
});

test('Feishu is told them in the body, in seconds', () => {
  const { body } = webhookOf('feishu', said);
  const sign = createHmac('sha256', `${at / 1000}\nSEC1`)
    .update('')
    .digest('base64');
  expect(body).toEqual({ timestamp: String(at / 1000), sign, msg_type: 'text', content: { text: '超时' } });
});

test('WeCom needs no more than its address', () => {
  expect(webhookOf('wecom', said)).toEqual({
    url: said.url,
    body: { msgtype: 'text', text: { content: '超时' } },
  });
});

test.each([
  ['https://oapi.dingtalk.com/robot/send', true],
  ['http://oapi.dingtalk.com/robot/send', false],
  ['https://oapi.dingtalk.com.evil.example/x', false],
  ['https://oapi.dingtalk.com:8443/x', false],
  ['https://127.0.0.1/x', false],
  ['nothing', false],
])('%s is of the vendor: %s', (url, is) => {
  expect(isOfVendor('dingtalk', url)).toBe(is);
});
