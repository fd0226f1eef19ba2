import { hash } from 'node:crypto';
import type { Db } from '#platform/database/kysely.ts';
import { canonicalJson } from '#road/evidence/canonical.ts';

/** What the customer signs: all that the report says, and the strokes under it. */
export async function sealedContent(db: Db, orderId: string) {
  const { signedAt, signatureSha256, signerPosition, signerDecides, ...said } = await db
    .selectFrom('serviceReport')
    .innerJoin('file', 'file.id', 'signatureFileId')
    .select(['reportNo', 'use', 'fault', 'history', 'cause', 'runningHours', 'mileageKm', 'work', 'parts'])
    .select(['isWithinThreeGuarantees', 'wasDismantledBefore', 'isGuidanceGiven', 'chargeFen', 'testResult'])
    .select([
      'signerPosition',
      'signerDecides',
      'isTestPassed',
      'signedAt',
      'signedByName',
      'strokes',
      'file.sha256 as signatureSha256',
    ])
    .where('orderId', '=', orderId)
    .executeTakeFirstOrThrow();
  const sealed = { ...said, orderId, signatureSha256, signedAt: signedAt?.epochMilliseconds ?? null };
  // Reports that were signed before anybody asked keep their seal.
  const isAsked = signerPosition !== null || signerDecides !== null;
  return isAsked ? { ...sealed, signerPosition, signerDecides } : sealed;
}

export type SealedContent = Awaited<ReturnType<typeof sealedContent>>;

/** SHA-256 over a signed report. It is told with the signature, so that the chain of evidence holds it. */
export function sealOf(content: SealedContent): string {
  return hash('sha256', canonicalJson(content), 'hex');
}
