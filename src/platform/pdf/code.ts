import { createHmac, timingSafeEqual } from 'node:crypto';

const partBytes = 16;

/** What a printed code says: whose log, and the link of its chain at which it was printed. */
export interface PrintedClaim {
  /** Of the work order whose report it is, of the hand-over, or of the form. */
  readonly id: string;
  /** Beginning of the hash of an event. */
  readonly link: Buffer;
}

/** The code of a paper: its claim, and a proof that this product printed it. */
export function codeOf(secret: string, id: string, chainHash: Buffer): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  const claim = Buffer.concat([bytes, chainHash.subarray(0, partBytes)]);
  return Buffer.concat([claim, proofOf(secret, claim)]).toString('base64url');
}

/** The claim of a code; undefined for one that this product never printed. */
export function claimOf(secret: string, code: string): PrintedClaim | undefined {
  const bytes = Buffer.from(code, 'base64url');
  if (bytes.length !== 3 * partBytes) return undefined;
  const claim = bytes.subarray(0, 2 * partBytes);
  if (!timingSafeEqual(bytes.subarray(2 * partBytes), proofOf(secret, claim))) return undefined;
  const hex = claim.toString('hex', 0, partBytes);
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return { id, link: claim.subarray(partBytes) };
}

function proofOf(secret: string, claim: Buffer): Buffer {
  return createHmac('sha256', secret).update('printed paper\n').update(claim).digest().subarray(0, partBytes);
}
