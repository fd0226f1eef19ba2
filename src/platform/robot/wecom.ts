import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import type { Call, CallbackKeys, Genuine, Told } from './call.ts';
import { decryptCbc, instantTold, isSame, textAt } from './signature.ts';

/** WeCom fills up to 32 octets. */
const block = 32;
const randomBytes = 16;
const lengthBytes = 4;

const parser = new XMLParser({
  ignoreAttributes: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
});

/**
 * A call of WeCom: `msg_signature` is the SHA-1 of token, time, nonce and sealed words in their order, the words are
 * sealed with the EncodingAESKey. Applications speak XML, smart robots JSON.
 */
export function readWecom({ query, body }: Call, keys: CallbackKeys): Genuine | null {
  const { msg_signature: proof = '', timestamp = '', nonce = '', echostr } = query;
  const sealed = echostr ?? sealedIn(body);
  const parts = [keys.token, timestamp, nonce, sealed].toSorted();
  if (!isSame(proof, createHash('sha1').update(parts.join('')).digest('hex'))) return null;
  const { words, receiver } = unsealed(sealed, keys.key);
  if (receiver !== keys.receiver) return null;
  const told: Told = echostr === undefined ? toldIn(words) : { kind: 'check', answer: words };
  return { proof, signedAt: instantTold(timestamp), told };
}

function sealedIn(body: string): string {
  const told = body.trimStart().startsWith('{') ? JSON.parse(body) : rootOf(body);
  return textAt(told, 'encrypt') || textAt(told, 'Encrypt');
}

/** Sixteen octets of chance, the length of the words, the words, and to whom they go. */
function unsealed(sealed: string, encodingKey: string) {
  const key = Buffer.from(`${encodingKey}=`, 'base64');
  const iv = key.subarray(0, randomBytes);
  const plain = decryptCbc(Buffer.from(sealed, 'base64'), { key, iv, block });
  const begin = randomBytes + lengthBytes;
  const end = begin + plain.readUInt32BE(randomBytes);
  return { words: plain.toString('utf8', begin, end), receiver: plain.toString('utf8', end) };
}

function toldIn(words: string): Told {
  return words.startsWith('{') ? toldByRobot(JSON.parse(words)) : toldByApplication(rootOf(words));
}

function toldByApplication(told: unknown): Told {
  const messageKey = textAt(told, 'MsgId');
  if (messageKey === '') return { kind: 'other' };
  const senderId = textAt(told, 'FromUserName');
  const text = textAt(told, 'MsgType') === 'text' ? textAt(told, 'Content') : null;
  return { kind: 'said', said: { messageKey, senderId, senderName: senderId, text } };
}

function toldByRobot(told: unknown): Told {
  const messageKey = textAt(told, 'msgid');
  const senderId = textAt(told, 'from', 'userid');
  if (messageKey === '' || senderId === '') return { kind: 'other' };
  const text = textAt(told, 'msgtype') === 'text' ? textAt(told, 'text', 'content') : null;
  return { kind: 'said', said: { messageKey, senderId, senderName: senderId, text } };
}

function rootOf(text: string): unknown {
  return Object(parser.parse(text)).xml;
}
