import { createHmac } from 'node:crypto';
import type { Call, CallbackKeys, Genuine, Told } from './call.ts';
import { instantTold, isSame, textAt } from './signature.ts';

/**
 * A call of DingTalk: `sign` is the HMAC-SHA256 of time and application secret under that secret. It does not cover the
 * body: who calls sees to it that it counts once.
 */
export function readDingtalk({ headers, body }: Call, { token: secret }: CallbackKeys): Genuine | null {
  const { timestamp = '', sign: proof = '' } = headers;
  const reckoned = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  if (!isSame(proof, reckoned)) return null;
  return { proof, signedAt: instantTold(timestamp), told: toldIn(JSON.parse(body)) };
}

function toldIn(told: unknown): Told {
  const messageKey = textAt(told, 'msgId');
  // The staff's own id where DingTalk tells it: the other one is made anew for each robot.
  const senderId = textAt(told, 'senderStaffId') || textAt(told, 'senderId');
  if (messageKey === '' || senderId === '') return { kind: 'other' };
  const text = textAt(told, 'msgtype') === 'text' ? textAt(told, 'text', 'content') : null;
  return { kind: 'said', said: { messageKey, senderId, senderName: textAt(told, 'senderNick'), text } };
}
