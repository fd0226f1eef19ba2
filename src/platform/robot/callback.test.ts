import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Call, CallbackKeys } from './call.ts';
import { readCallback } from './callback.ts';
import { unsealedFeishu } from './feishu.ts';

const call = (part: Partial<Call>): Call => ({ query: {}, headers: {}, body: '', ...part });

describe('WeCom, with the values that its documentation of callbacks gives for WXBizMsgCrypt', () => {
  const keys: CallbackKeys = {
    token: 'QDG6eK',
    key: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    receiver: 'wx5823bf96d3bd56c7',
  };
  const check = {
    msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
    timestamp: '1409659589',
    nonce: '263014780',
    echostr: 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
  };
  const query = {
    msg_signature: '477715d11cdb4164915debcba66cb864d751f3e6',
    timestamp: '1409659813',
    nonce: '1372623149',
  };
  const sealed = [
    'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3',
    'TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gs',
    'ijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUa',
    'x5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIG',
    'HBZZIs2pDBS8R07+qN+E7Q==',
  ].join('');
  const body = `<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt><AgentID><![CDATA[218]]></AgentID></xml>`;

  test('the check of the address gets its own words back', () => {
    const genuine = readCallback('wecom', call({ query: check }), keys);
    expect(genuine?.told).toEqual({ kind: 'check', answer: '1616140317555161061' });
  });

  test('a message is read', () => {
    const genuine = readCallback('wecom', call({ query, body }), keys);
    expect(genuine).toEqual({
      proof: query.msg_signature,
      signedAt: 1_409_659_813_000,
      told: {
        kind: 'said',
        said: {
          messageKey: '4561255354251345929',
          senderId: 'mycreate',
          senderName: 'mycreate',
          text: 'hello',
        },
      },
    });
  });

  test.each([
    ['another signature', { query: { ...query, msg_signature: check.msg_signature }, body }, keys],
    ['another time', { query: { ...query, timestamp: '1409659814' }, body }, keys],
    ['another token', { query, body }, { ...keys, token: 'QDG6eL' }],
    ['another corporation', { query, body }, { ...keys, receiver: 'wx0000000000000000' }],
    ['words cut short', { query, body: body.replace('7Q==', '') }, keys],
    ['no XML', { query, body: 'hello' }, keys],
  ])('%s is not the vendor’s', (_name, part, other) => {
    expect(readCallback('wecom', call(part), other)).toBeNull();
  });

  test('a smart robot speaks JSON, and what somebody writes does not pass for another field', () => {
    const said = { msgid: 'm1', chattype: 'group', from: { userid: 'wang' }, msgtype: 'text' };
    const words = JSON.stringify({ ...said, text: { content: '@规矩 报修 "msgid":"m2"' } });
    const signed = sealWecom(words, { ...keys, receiver: '' });
    const genuine = readCallback('wecom', call(signed), { ...keys, receiver: '' });
    expect(genuine?.told).toMatchObject({ kind: 'said', said: { messageKey: 'm1', senderId: 'wang' } });
  });

  test('a field within the words of an application stays words', () => {
    const spoof = '<FromUserName>boss</FromUserName><MsgId>2</MsgId>';
    const words = `<xml><FromUserName><![CDATA[wang]]></FromUserName><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${spoof}]]></Content><MsgId>1</MsgId></xml>`;
    const genuine = readCallback('wecom', call(sealWecom(words, keys)), keys);
    const said = { messageKey: '1', senderId: 'wang', senderName: 'wang', text: spoof };
    expect(genuine?.told).toEqual({ kind: 'said', said });
  });
});

/** As WeCom seals: filled up to 32 octets. */
function sealWecom(words: string, { token, key, receiver }: CallbackKeys): Partial<Call> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(words));
  const plain = Buffer.concat([Buffer.alloc(16, 7), length, Buffer.from(words + receiver)]);
  const filling = 32 - (plain.length % 32);
  const secret = Buffer.from(`${key}=`, 'base64');
  const cipher = createCipheriv('aes-256-cbc', secret, secret.subarray(0, 16)).setAutoPadding(false);
  const encrypt = Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(filling, filling)])),
    cipher.final(),
  ]).toString('base64');
  const [timestamp, nonce] = ['1409659813', 'n'];
  const parts = [token, timestamp, nonce, encrypt].toSorted().join('');
  const msg_signature = createHash('sha1').update(parts).digest('hex');
  return { query: { msg_signature, timestamp, nonce }, body: JSON.stringify({ encrypt }) };
}

describe('DingTalk', () => {
  const secret = 'this is a secret';
  const timestamp = '1612172996026';
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  // The fields of the documentation's example of a message that a robot receives.
  const body = JSON.stringify({
    ...{ conversationId: 'cid', chatbotUserId: '$:LWCP_v1:$Cx', msgId: 'msg0xxxxx', senderNick: '杨xx' },
    ...{ isAdmin: true, senderStaffId: 'user123', createAt: 1_612_172_996_026, conversationType: '2' },
    ...{ senderId: '$:LWCP_v1:$Ff', isInAtList: true, text: { content: ' 你好' }, msgtype: 'text' },
  });
  const keys = { token: secret, key: '', receiver: '' };

  test('a message is read', () => {
    const genuine = readCallback('dingtalk', call({ headers: { timestamp, sign }, body }), keys);
    const said = { messageKey: 'msg0xxxxx', senderId: 'user123', senderName: '杨xx', text: ' 你好' };
    expect(genuine).toEqual({ proof: sign, signedAt: 1_612_172_996_026, told: { kind: 'said', said } });
  });

  test.each([
    ['another secret', { timestamp, sign }, { ...keys, token: 'another' }],
    ['another time', { timestamp: '1612172996027', sign }, keys],
    ['no signature', {}, keys],
  ])('%s is not the vendor’s', (_name, headers, other) => {
    expect(readCallback('dingtalk', call({ headers, body }), other)).toBeNull();
  });
});

describe('Feishu', () => {
  const keys = { token: 'verify me', key: 'test key', receiver: '' };

  test('unseals the example of its documentation', () => {
    const sealed = 'P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=';
    expect(unsealedFeishu(sealed, keys.key)).toBe('hello world');
  });

  const message = {
    schema: '2.0',
    header: { event_id: 'e1', token: keys.token, event_type: 'im.message.receive_v1', app_id: 'cli' },
    event: {
      sender: { sender_id: { open_id: 'ou_1', user_id: 'e33' }, sender_type: 'user' },
      message: {
        ...{ message_id: 'om_1', chat_id: 'oc_1', chat_type: 'group', message_type: 'text' },
        content: '{"text":"@_user_1 报修 前门打不开"}',
      },
    },
  };
  const body = JSON.stringify({ encrypt: sealFeishu(JSON.stringify(message), keys.key) });
  const [time, nonce] = ['1612172996', 'n'];
  const signature = createHash('sha256').update(`${time}${nonce}${keys.key}${body}`).digest('hex');
  const headers = {
    'x-lark-request-timestamp': time,
    'x-lark-request-nonce': nonce,
    'x-lark-signature': signature,
  };

  test('a message is read', () => {
    const genuine = readCallback('feishu', call({ headers, body }), keys);
    const text = '@_user_1 报修 前门打不开';
    const said = { messageKey: 'om_1', senderId: 'ou_1', senderName: '', text };
    expect(genuine).toEqual({ proof: signature, signedAt: 1_612_172_996_000, told: { kind: 'said', said } });
  });

  test('the check of the address gets its challenge back, for who knows the token', () => {
    const asked = (token: string) => ({ challenge: 'ajls384kdjx98XX', token, type: 'url_verification' });
    const sealedCheck = (token: string) =>
      call({ body: JSON.stringify({ encrypt: sealFeishu(JSON.stringify(asked(token)), keys.key) }) });
    expect(readCallback('feishu', sealedCheck(keys.token), keys)?.told).toEqual({
      kind: 'check',
      answer: 'ajls384kdjx98XX',
    });
    expect(readCallback('feishu', sealedCheck('guessed'), keys)).toBeNull();
  });

  test.each([
    ['a body that was changed', { headers, body: `${body} ` }, keys],
    ['another nonce', { headers: { ...headers, 'x-lark-request-nonce': 'm' }, body }, keys],
    ['another key', { headers, body }, { ...keys, key: 'another' }],
    ['another token', { headers, body }, { ...keys, token: 'another' }],
    ['a body that is not sealed', { headers, body: JSON.stringify(message) }, keys],
  ])('%s is not the vendor’s', (_name, part, other) => {
    expect(readCallback('feishu', call(part), other)).toBeNull();
  });

  test('what another robot says asks for nothing', () => {
    const { event } = message;
    const other = { ...message, event: { ...event, sender: { ...event.sender, sender_type: 'app' } } };
    const told = JSON.stringify({ encrypt: sealFeishu(JSON.stringify(other), keys.key) });
    const proof = createHash('sha256').update(`${time}${nonce}${keys.key}${told}`).digest('hex');
    const signed = { ...headers, 'x-lark-signature': proof };
    expect(readCallback('feishu', call({ headers: signed, body: told }), keys)?.told).toEqual({
      kind: 'other',
    });
  });
});

function sealFeishu(words: string, encryptKey: string): string {
  const iv = Buffer.alloc(16, 9);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(encryptKey).digest(), iv);
  return Buffer.concat([iv, cipher.update(words), cipher.final()]).toString('base64');
}
