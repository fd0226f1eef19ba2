import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { newId } from '#platform/id.ts';

/** What every key begins with, so that a reader of logs knows it for one. */
export const telephoneKeyPrefix = 'tk_';
/** So much of a key is kept to recognise it by. */
const shownCharacters = 15;
const shape = /^tk_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** A key: the id of the telephone system, and a secret of which only the hash is kept. */
export function makeKey() {
  const id = newId();
  const secret = randomBytes(32).toString('base64url');
  const key = `${telephoneKeyPrefix}${id.replaceAll('-', '')}_${secret}`;
  return { id, key, keyHash: hashOf(secret), keyStart: key.slice(0, shownCharacters) };
}

/** The system that a key names, and its secret; undefined for what cannot be a key. */
export function readKey(key: string): { readonly id: string; readonly secret: string } | undefined {
  const [, hex = '', secret = ''] = shape.exec(key) ?? [];
  if (secret === '') return undefined;
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id, secret };
}

/** Takes as long for a wrong secret as for the right one. */
export function opens(secret: string, keyHash: Uint8Array): boolean {
  return timingSafeEqual(hashOf(secret), keyHash);
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
