import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';

export interface Signature {
  readonly formId: string;
  readonly version: number;
  readonly role: string;
  readonly signedBy: string | null;
  readonly signedByName: string;
  readonly fileId: string;
  readonly strokes: number;
  readonly signedAt: Temporal.Instant;
}

export async function insertSignature(tx: Tx, signature: Signature): Promise<void> {
  await tx.db.insertInto('formSignature').values(signature).execute();
}

/** The signatures on a version of a form; those on earlier versions were given to something else. */
export async function signaturesOf(db: Db, formId: string, version: number): Promise<Signature[]> {
  return db
    .selectFrom('formSignature')
    .selectAll()
    .where('formId', '=', formId)
    .where('version', '=', version)
    .orderBy('signedAt')
    .execute();
}
