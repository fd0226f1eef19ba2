import { createHmac } from 'node:crypto';
import type { RobotVendor } from '#contract/robot.ts';
import type { EpochMs } from '#kernel/time.ts';

/** What is sent to a group, as its vendor documents it. */
export interface Webhook {
  readonly url: string;
  readonly body: object;
}

export interface Said {
  readonly url: string;
  /** By which DingTalk and Feishu know us; WeCom knows us by the address alone. */
  readonly secret: string | null;
  readonly text: string;
  readonly at: EpochMs;
}

export function webhookOf(vendor: RobotVendor, said: Said): Webhook {
  switch (vendor) {
    case 'wecom':
      return { url: said.url, body: { msgtype: 'text', text: { content: said.text } } };
    case 'dingtalk':
      return { url: signedUrl(said), body: { msgtype: 'text', text: { content: said.text } } };
    case 'feishu':
      return { url: said.url, body: { ...feishuSign(said), msg_type: 'text', content: { text: said.text } } };
  }
}

/** HMAC of time and secret under the secret, in the address. */
function signedUrl({ url, secret, at }: Said): string {
  if (secret === null) return url;
  const signed = new URL(url);
  signed.searchParams.set('timestamp', String(at));
  signed.searchParams.set('sign', hmac(secret, `${at}\n${secret}`));
  return signed.href;
}

/** HMAC of nothing under time and secret, in the body; seconds, not milliseconds. */
function feishuSign({ secret, at }: Said) {
  if (secret === null) return {};
  const timestamp = String(Math.floor(at / 1000));
  return { timestamp, sign: hmac(`${timestamp}\n${secret}`, '') };
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64');
}

const hosts: Readonly<Record<RobotVendor, readonly string[]>> = {
  wecom: ['qyapi.weixin.qq.com'],
  dingtalk: ['oapi.dingtalk.com'],
  feishu: ['open.feishu.cn', 'open.larksuite.com'],
};

/** Addresses lead to the vendor and nowhere else. */
export function isOfVendor(vendor: RobotVendor, url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' && parsed.port === '' && hosts[vendor].includes(parsed.hostname);
}
