import { createHash } from 'node:crypto';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';

/** A photograph of a visit with what the phone told of it. */
export interface KeptPhoto {
  readonly sha256: string;
  readonly mediaType: string;
  readonly moment: string;
  readonly takenAt: Temporal.Instant;
  readonly lng: number | null;
  readonly lat: number | null;
}

export function keptPhotos(db: Db, orderId: string): Promise<KeptPhoto[]> {
  return db
    .selectFrom('workOrderPhoto')
    .innerJoin('file', 'file.id', 'workOrderPhoto.fileId')
    .select(['file.sha256', 'file.mediaType', 'moment', 'takenAt', 'lng', 'lat'])
    .where('orderId', '=', orderId)
    .orderBy('takenAt')
    .orderBy('workOrderPhoto.id')
    .execute();
}

/** The bytes that are kept under a hash; null where they are gone, or are not what the hash says any more. */
export async function keptBytes(files: FileStore, sha256: string): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of files.read(sha256)) pieces.push(piece as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const bytes = Buffer.concat(pieces);
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}
