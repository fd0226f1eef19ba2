import { createHmac, timingSafeEqual } from 'node:crypto';

const idBytes = 16;
const proofBytes = 16;

/** The token of a request's secret link: its id and a proof that only the owner of the secret can make. */
export function linkToken(secret: string, requestId: string): string {
  const id = Buffer.from(requestId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, proofOf(secret, id)]).toString('base64url');
}

/** Address of the customer's page, without host. */
export function linkPath(secret: string, requestId: string): string {
  return `/s/${linkToken(secret, requestId)}`;
}

/** The request that a token claims to be of; whether it truly is, `isGenuine` says. */
export function requestOfToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== idBytes + proofBytes) return null;
  const hex = bytes.toString('hex', 0, idBytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function isGenuine(secret: string, token: string): boolean {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== idBytes + proofBytes) return false;
  return timingSafeEqual(bytes.subarray(idBytes), proofOf(secret, bytes.subarray(0, idBytes)));
}

function proofOf(secret: string, id: Buffer): Buffer {
  return createHmac('sha256', secret).update('portal link\n').update(id).digest().subarray(0, proofBytes);
}
