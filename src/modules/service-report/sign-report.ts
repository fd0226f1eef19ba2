import { signingFacts as factsOfSigning } from '#contract/work-order-facts.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { nextOfOrder, type OrderRow, type SteppedOn, signReport, step } from '#modules/work-order/index.ts';
import type { Context } from '#road/command.ts';
import { keepSignatureImage, type Pen } from './keep-signature.ts';
import { recordSatisfaction } from './satisfaction.ts';
import { sealedContent, sealOf } from './seal.ts';

export interface Signing {
  readonly signedByName: string;
  /** PNG of the strokes as a data URL. */
  readonly signature: string;
  readonly strokes: number;
  readonly score: number;
  readonly opinion?: string | undefined;
  readonly signerPosition?: string | undefined;
  /** Whether who signs decides for the customer (S1.EXP.02). */
  readonly signerDecides?: boolean | undefined;
}

/** What signing makes true, shown to the gates beforehand. */
export function signingFacts(signing: Signing, { at }: Context) {
  return factsOfSigning(signing, at);
}

/** Puts the customer's signature and mark on a report, which nobody can change from then on. */
export async function signOrder(
  { tx, files }: Pen,
  row: OrderRow,
  { signing, context }: { readonly signing: Signing; readonly context: Context },
): Promise<Refused | SteppedOn> {
  const refused = nextOfOrder(row, 'service_report.sign');
  if (refused instanceof Refused) return refused;
  const signatureFileId = await keepSignatureImage({ tx, files }, `${row.orderNo}.png`, {
    signature: signing.signature,
    createdBy: context.actor.key,
  });
  if (signatureFileId instanceof Refused) return signatureFileId;
  const { signedByName, signerPosition = null, signerDecides = null, strokes, score, opinion } = signing;
  const signer = { signedByName, signerPosition, signerDecides };
  await signReport(tx, row.id, { ...signer, signedAt: instantOf(context.at), signatureFileId, strokes });
  const satisfaction = await recordSatisfaction(tx, context, { orderId: row.id, score, opinion });
  return step(tx, row, {
    action: 'service_report.sign',
    event: 'service_report.signed',
    data: { seal: sealOf(await sealedContent(tx.db, row.id)) },
    facts: signingFacts(signing, context),
    after: [satisfaction],
  });
}
