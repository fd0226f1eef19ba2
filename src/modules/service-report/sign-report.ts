import { Refused } from '#kernel/refusal.ts';
import {
  instantOf,
  nextOfOrder,
  type OrderRow,
  type SteppedOn,
  signReport,
  step,
} from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import type { Context } from '#road/command.ts';
import { recordSatisfaction } from './satisfaction.ts';
import { signatureImage } from './signature-image.ts';

export interface Signing {
  readonly signedByName: string;
  /** PNG of the strokes as a data URL. */
  readonly signature: string;
  readonly strokes: number;
  readonly score: number;
  readonly opinion?: string | undefined;
}

/** What signing makes true, shown to the gates beforehand. */
export function signingFacts({ score }: Signing, { at }: Context) {
  return { 'report.signed_at': at, 'satisfaction.score': score };
}

interface Pen {
  readonly tx: Tx;
  readonly files: FileStore;
}

/** Puts the customer's signature and mark on a report, which nobody can change from then on. */
export async function signOrder(
  { tx, files }: Pen,
  row: OrderRow,
  { signing, context }: { readonly signing: Signing; readonly context: Context },
): Promise<Refused | SteppedOn> {
  const refused = nextOfOrder(row, 'service_report.sign');
  if (refused instanceof Refused) return refused;
  const signatureFileId = await keepImage({ tx, files }, `${row.orderNo}.png`, { signing, context });
  if (signatureFileId instanceof Refused) return signatureFileId;
  const { signedByName, strokes, score, opinion } = signing;
  await signReport(tx, row.id, { signedAt: instantOf(context.at), signedByName, signatureFileId, strokes });
  const satisfaction = await recordSatisfaction(tx, context, { orderId: row.id, score, opinion });
  return step(tx, row, {
    action: 'service_report.sign',
    event: 'service_report.signed',
    facts: { 'report.signed_at': context.at },
    after: [satisfaction],
  });
}

async function keepImage(
  { tx, files }: Pen,
  name: string,
  { signing, context }: { readonly signing: Signing; readonly context: Context },
): Promise<string | Refused> {
  const image = signatureImage(signing.signature);
  if (image instanceof Refused) return image;
  const stored = await files.put(name, image);
  if (stored instanceof Refused) return stored;
  await tx.db
    .insertInto('file')
    .values({ ...stored, createdBy: context.actor.key })
    .execute();
  return stored.id;
}
