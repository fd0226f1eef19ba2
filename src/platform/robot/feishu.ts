import { createHash } from 'node:crypto';
import type { Call, CallbackKeys, Genuine, Told } from './call.ts';
import { decryptCbc, instantTold, isSame, textAt } from './signature.ts';

const ivBytes = 16;

/**
 * A call of Feishu (events of schema 2.0): `X-Lark-Signature` is the SHA-256 of time, nonce, Encrypt Key and body, whose
 * words are sealed with that key. The check of an address is not signed: that it can be unsealed proves it.
 */
export function readFeishu({ headers, body }: Call, { key, token }: CallbackKeys): Genuine | null {
  const told: unknown = JSON.parse(unsealedFeishu(textAt(JSON.parse(body), 'encrypt'), key));
  if (!isSame(textAt(told, 'header', 'token') || textAt(told, 'token'), token)) return null;
  if (textAt(told, 'type') === 'url_verification') return check(textAt(told, 'challenge'));
  const time = headers['x-lark-request-timestamp'] ?? '';
  const nonce = headers['x-lark-request-nonce'] ?? '';
  const proof = headers['x-lark-signature'] ?? '';
  const reckoned = createHash('sha256').update(`${time}${nonce}${key}${body}`).digest('hex');
  if (!isSame(proof, reckoned)) return null;
  return { proof, signedAt: instantTold(time), told: toldIn(told) };
}

/** Changes nothing, so that it may come at any time and again. */
function check(answer: string): Genuine {
  return { proof: '', signedAt: Number.NaN, told: { kind: 'check', answer } };
}

/** What was sealed under the SHA-256 of the Encrypt Key, behind its initial vector. */
export function unsealedFeishu(sealed: string, encryptKey: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const key = createHash('sha256').update(encryptKey).digest();
  const iv = bytes.subarray(0, ivBytes);
  return decryptCbc(bytes.subarray(ivBytes), { key, iv, block: ivBytes }).toString('utf8');
}

function toldIn(told: unknown): Told {
  const isMessage = textAt(told, 'header', 'event_type') === 'im.message.receive_v1';
  const isByPerson = textAt(told, 'event', 'sender', 'sender_type') === 'user';
  const messageKey = textAt(told, 'event', 'message', 'message_id');
  const senderId = textAt(told, 'event', 'sender', 'sender_id', 'open_id');
  if (!isMessage || !isByPerson || messageKey === '' || senderId === '') return { kind: 'other' };
  const isText = textAt(told, 'event', 'message', 'message_type') === 'text';
  const text = isText ? textAt(JSON.parse(textAt(told, 'event', 'message', 'content')), 'text') : null;
  return { kind: 'said', said: { messageKey, senderId, senderName: '', text } };
}
