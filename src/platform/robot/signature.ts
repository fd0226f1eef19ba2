import { createDecipheriv, timingSafeEqual } from 'node:crypto';
import type { EpochMs } from '#kernel/time.ts';

/** Compares in a time that tells nothing of where they differ. */
export function isSame(told: string | undefined, reckoned: string): boolean {
  const [left, right] = [Buffer.from(told ?? ''), Buffer.from(reckoned)];
  return left.length === right.length && timingSafeEqual(left, right);
}

interface Sealing {
  readonly key: Buffer;
  readonly iv: Buffer;
  /** Octets to whose multiple it was filled up: PKCS#7 with another block than the cipher's. */
  readonly block: number;
}

/** Decrypts AES-256-CBC. Throws where the filling is not as it must be. */
export function decryptCbc(sealed: Buffer, { key, iv, block }: Sealing): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const filled = Buffer.concat([decipher.update(sealed), decipher.final()]);
  const filling = filled.at(-1) ?? 0;
  const isFilled =
    filling >= 1 && filling <= block && filled.subarray(-filling).every(one => one === filling);
  if (!isFilled) throw new Error('the filling is wrong');
  return filled.subarray(0, -filling);
}

/** Vendors tell seconds or milliseconds; not a number for what is neither. */
export function instantTold(text: string | undefined): EpochMs {
  if (text === undefined || !/^\d{10,13}$/.test(text)) return Number.NaN;
  return text.length === 13 ? Number(text) : Number(text) * 1_000;
}

/** A field of text in what was parsed; empty where it is missing or something else. */
export function textAt(told: unknown, ...path: readonly string[]): string {
  let place = told;
  for (const step of path) place = Object(place)[step];
  return typeof place === 'string' ? place : '';
}
