import { Refused, refuse } from '#kernel/refusal.ts';
import { type Drawn, keepSignatureImage, type Pen } from '#modules/service-report/index.ts';

export interface Signed {
  readonly signedByName?: string | undefined;
  /** PNG of the strokes as a data URL. */
  readonly signature?: string | undefined;
}

export interface KeptSignature {
  readonly name: string | null;
  readonly fileId: string | null;
}

interface Signing extends Pick<Drawn, 'createdBy'> {
  readonly fileName: string;
  readonly signed: Signed;
}

/** Keeps the customer's hand under a hand-over. Refuses strokes without a name, and what is no picture. */
export async function keepHand(
  pen: Pen,
  { fileName, signed, createdBy }: Signing,
): Promise<KeptSignature | Refused> {
  const { signedByName, signature } = signed;
  if (signature === undefined) return { name: null, fileId: null };
  if (signedByName === undefined) return refuse('take_back.signer_missing', { field: 'signedByName' });
  const fileId = await keepSignatureImage(pen, fileName, { signature, createdBy });
  return fileId instanceof Refused ? fileId : { name: signedByName, fileId };
}
