import { hash } from 'node:crypto';
import type { Db } from '#platform/database/kysely.ts';
import { canonicalJson } from '#road/evidence/canonical.ts';

/** What the customer signs: all that the report says, and the strokes under it. */
export async function sealedContent(db: Db, orderId: string) {
  const { signedAt, signatureSha256, ...said } = await db
    .selectFrom('serviceReport')
    .innerJoin('file', 'file.id', 'signatureFileId')
    .select(['reportNo', 'use', 'fault', 'history', 'cause', 'runningHours', 'mileageKm', 'work', 'parts'])
    .select(['isWithinThreeGuarantees', 'wasDismantledBefore', 'isGuidanceGiven', 'chargeFen', 'testResult'])
    .select(['isTestPassed', 'signedAt', 'signedByName', 'strokes', 'file.sha256 as signatureSha256'])
    .where('orderId', '=', orderId)
    .executeTakeFirstOrThrow();
  return { ...said, orderId, signatureSha256, signedAt: signedAt?.epochMilliseconds ?? null };
}

export type SealedContent = Awaited<ReturnType<typeof sealedContent>>;

/** SHA-256 over a signed report. It is told with the signature, so that the chain of evidence holds it. */
export function sealOf(content: SealedContent): string {
  return hash('sha256', canonicalJson(content), 'hex');
}
