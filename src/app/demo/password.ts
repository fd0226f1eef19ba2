import { randomBytes } from 'node:crypto';

/** 12 characters that are easy to read out, different at each start. */
export function newPassword(): string {
  return randomBytes(9).toString('base64url').replaceAll(/[-_]/g, 'x');
}
