import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { signatureImage } from './signature-image.ts';

export interface Pen {
  readonly tx: Tx;
  readonly files: FileStore;
}

export interface Drawn {
  /** PNG of the strokes as a data URL. */
  readonly signature: string;
  /** Key of the account that uploaded it. */
  readonly createdBy: string;
}

/** Keeps a drawn signature as a file and answers its id. Refuses what is no picture, or an empty one. */
export async function keepSignatureImage(
  { tx, files }: Pen,
  name: string,
  { signature, createdBy }: Drawn,
): Promise<string | Refused> {
  const image = signatureImage(signature);
  if (image instanceof Refused) return image;
  const stored = await files.put(name, image);
  if (stored instanceof Refused) return stored;
  await tx.db
    .insertInto('file')
    .values({ ...stored, createdBy })
    .execute();
  return stored.id;
}
