import { createHmac, timingSafeEqual } from 'node:crypto';
import { quickestTypingMs } from '#contract/web-form.ts';
import { dayMs, type EpochMs } from '#kernel/time.ts';

const slowestMs = dayMs;

interface Opening {
  readonly secret: string;
  readonly key: string;
}

/** When a form was opened, signed for it. */
export function begunAt(opening: Opening, at: EpochMs): string {
  return `${at}.${proofOf(opening, at)}`;
}

/** Whether a person can have typed in between: no sooner than three seconds, no later than a day after it was opened. */
export function isTyped(opening: Opening, begun: string, now: EpochMs): boolean {
  const [, instant = '', proof = ''] = /^(\d{13})\.([A-Za-z0-9_-]+)$/.exec(begun) ?? [];
  const at = Number(instant);
  const [told, reckoned] = [Buffer.from(proof), Buffer.from(proofOf(opening, at))];
  if (told.length !== reckoned.length || !timingSafeEqual(told, reckoned)) return false;
  return now - at >= quickestTypingMs && now - at <= slowestMs;
}

function proofOf({ secret, key }: Opening, at: EpochMs): string {
  return createHmac('sha256', secret).update(`web form\n${key}\n${at}`).digest('base64url');
}
