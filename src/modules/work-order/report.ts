import { chargeOf } from '#contract/repair-terms.ts';
import type { RepairDone } from '#contract/work-order-facts.ts';
import type { Diagnosis } from '#contract/work-order-shape.ts';
import type { Tx } from '#platform/database/transaction.ts';

/** The service report of an order, as far as it is written; the database refuses to change a signed one. */
async function write(tx: Tx, orderId: string, columns: object): Promise<void> {
  await tx.db.updateTable('serviceReport').set(columns).where('orderId', '=', orderId).execute();
}

export function writeDiagnosis(tx: Tx, orderId: string, diagnosis: Diagnosis): Promise<void> {
  const { use, fault, cause, isWithinThreeGuarantees, wasDismantledBefore } = diagnosis;
  const { history = null, runningHours = null, mileageKm = null } = diagnosis;
  const judged = { isWithinThreeGuarantees, wasDismantledBefore };
  return write(tx, orderId, { use, fault, cause, history, runningHours, mileageKm, ...judged });
}

export function writeRepair(
  tx: Tx,
  orderId: string,
  { work, parts, isGuidanceGiven, partsPercent }: RepairDone,
): Promise<void> {
  const chargeFen = chargeOf(parts, partsPercent);
  return write(tx, orderId, { work, parts: JSON.stringify(parts), isGuidanceGiven, chargeFen });
}

export function writeTest(tx: Tx, orderId: string, testResult: string, isTestPassed: boolean): Promise<void> {
  return write(tx, orderId, { testResult, isTestPassed });
}

export interface Signature {
  readonly signedAt: Temporal.Instant;
  readonly signedByName: string;
  readonly signerPosition: string | null;
  readonly signerDecides: boolean | null;
  readonly signatureFileId: string;
  readonly strokes: number;
}

/** The last change that a report takes. */
export function signReport(tx: Tx, orderId: string, signature: Signature): Promise<void> {
  return write(tx, orderId, signature);
}
