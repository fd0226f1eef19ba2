import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Robot } from '#contract/robot.ts';
import { newId } from '#platform/id.ts';
import { answered } from '#testing/matrix/ask.ts';
import { setUp } from '#testing/matrix/people.ts';
import { noon, type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';

let product: ProductInProcess;
let admin: string;
beforeAll(async () => {
  product = await productInProcess();
  ({ admin } = await setUp(product.app));
});
afterAll(() => product.close());

const wecomKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';
const seconds = String(noon / 1000);

const webhooks = {
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k',
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=t',
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/h',
} as const;

/** Where the vendor is to call a robot that hears its group. */
async function addressOf(vendor: keyof typeof webhooks, keys: object): Promise<string> {
  const { app } = product;
  const robot = { vendor, name: `${vendor} ${newId()}`, branchId: null, isOn: true, topics: [] };
  const body = { ...robot, webhook: webhooks[vendor] };
  const { id } = await answered<Robot>(app, { method: 'POST', path: '/robots', cookie: admin, body });
  const hearing = { isHearing: true, receiver: '', customerId: null, ...keys };
  const path = `/robots/${id}/hearing`;
  await answered(app, { method: 'PUT', path, cookie: admin, body: hearing });
  const { items } = await answered<{ items: Robot[] }>(app, {
    method: 'GET',
    path: '/robots',
    cookie: admin,
  });
  return items.find(one => one.id === id)?.callbackPath ?? '';
}

async function lastSaid(): Promise<string | undefined> {
  const { db } = product.database;
  const said = db.selectFrom('message').select('text').where('channel', '<>', 'mail');
  return (await said.orderBy('id', 'desc').limit(1).executeTakeFirst())?.text;
}

function sealed(words: string, receiver = ''): string {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(words));
  const plain = Buffer.concat([Buffer.alloc(16, 7), length, Buffer.from(words + receiver)]);
  const filling = 32 - (plain.length % 32);
  const key = Buffer.from(`${wecomKey}=`, 'base64');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const filled = Buffer.concat([plain, Buffer.alloc(filling, filling)]);
  return Buffer.concat([cipher.update(filled), cipher.final()]).toString('base64');
}

function signed(token: string, words: string) {
  const parts = [token, seconds, 'n', words].toSorted().join('');
  return { msg_signature: createHash('sha1').update(parts).digest('hex'), timestamp: seconds, nonce: 'n' };
}

test('WeCom is answered its own words when it checks the address, and its XML is read', async () => {
  const url = await addressOf('wecom', { token: 'QDG6eK', key: wecomKey, receiver: 'wx1' });
  const echostr = sealed('1616140317555161061', 'wx1');
  const checked = await product.app.inject({ url, query: { ...signed('QDG6eK', echostr), echostr } });
  expect([checked.statusCode, checked.body]).toEqual([200, '1616140317555161061']);
  expect(checked.headers['content-type']).toContain('text/plain');
  const words =
    '<xml><FromUserName><![CDATA[wang]]></FromUserName><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[报修 前门打不开]]></Content><MsgId>1</MsgId></xml>';
  const encrypt = sealed(words, 'wx1');
  const said = await product.app.inject({
    ...{ method: 'POST', url, query: signed('QDG6eK', encrypt) },
    headers: { 'content-type': 'text/xml' },
    payload: `<xml><ToUserName><![CDATA[wx1]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`,
  });
  expect(said.statusCode).toBe(200);
  expect(await lastSaid()).toBe('前门打不开');
});

test('the signature of Feishu is over the body as it came', async () => {
  const url = await addressOf('feishu', { token: 'verify', key: 'test key' });
  const iv = Buffer.alloc(16, 9);
  const sealedFor = (told: object) => {
    const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update('test key').digest(), iv);
    const bytes = Buffer.concat([iv, cipher.update(JSON.stringify(told)), cipher.final()]);
    // Spaced as no parser would write it again.
    return `{ "encrypt" :  "${bytes.toString('base64')}" }`;
  };
  const post = (payload: string, headers: Record<string, string> = {}) =>
    product.app.inject({
      ...{ method: 'POST', url, payload },
      headers: { 'content-type': 'application/json', ...headers },
    });
  const challenge = { challenge: 'ajls384', token: 'verify', type: 'url_verification' };
  expect((await post(sealedFor(challenge))).json()).toEqual({ challenge: 'ajls384' });
  const header = { token: 'verify', event_type: 'im.message.receive_v1' };
  const sender = { sender_id: { open_id: 'ou_1' }, sender_type: 'user' };
  const message = { message_id: 'om_1', message_type: 'text', content: '{"text":"@_user_1 空调异响"}' };
  const body = sealedFor({ schema: '2.0', header, event: { sender, message } });
  const proof = createHash('sha256').update(`${seconds}ntest key${body}`).digest('hex');
  const headers = {
    'x-lark-request-timestamp': seconds,
    'x-lark-request-nonce': 'n',
    'x-lark-signature': proof,
  };
  expect((await post(body.replaceAll(' ', ''), headers)).statusCode).toBe(403);
  expect((await post(body, headers)).statusCode).toBe(200);
  expect(await lastSaid()).toBe('空调异响');
});

test('DingTalk is heard, and what is too large or forged is refused without a word more', async () => {
  const url = await addressOf('dingtalk', { token: 'application secret' });
  const sign = createHmac('sha256', 'application secret')
    .update(`${noon}\napplication secret`)
    .digest('base64');
  const post = (text: string, proof = sign) =>
    product.app.inject({
      ...{ method: 'POST', url },
      headers: { 'content-type': 'application/json', timestamp: String(noon), sign: proof },
      payload: JSON.stringify({ msgId: 'm1', senderStaffId: 'w', msgtype: 'text', text: { content: text } }),
    });
  const forged = await post('报修 x', 'AAAA');
  expect([forged.statusCode, forged.json<{ code: string }>().code]).toEqual([403, 'robot.call_refused']);
  expect((await post('x'.repeat(300_000))).statusCode).toBe(413);
  expect((await post('报修 门打不开')).statusCode).toBe(200);
  expect(await lastSaid()).toBe('门打不开');
});
