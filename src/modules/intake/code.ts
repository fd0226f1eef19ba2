import { createHmac, timingSafeEqual } from 'node:crypto';

const idBytes = 16;
const proofBytes = 12;

/** The code of a machine's label: its id and a proof that only the owner of the secret can make. */
export function machineCode(secret: string, assetId: string): string {
  const id = Buffer.from(assetId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, proofOf(secret, id)]).toString('base64url');
}

/** Address of the page behind a label, without host. */
export function codePath(secret: string, assetId: string): string {
  return `/m/${machineCode(secret, assetId)}`;
}

/** The machine of a genuine code; null for any other. */
export function machineOfCode(secret: string, code: string): string | null {
  const bytes = Buffer.from(code, 'base64url');
  if (bytes.length !== idBytes + proofBytes) return null;
  const id = bytes.subarray(0, idBytes);
  if (!timingSafeEqual(bytes.subarray(idBytes), proofOf(secret, id))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function proofOf(secret: string, id: Buffer): Buffer {
  return createHmac('sha256', secret).update('machine code\n').update(id).digest().subarray(0, proofBytes);
}
