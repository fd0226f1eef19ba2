import type { Db } from '#platform/database/kysely.ts';
import { keptBytes } from '#platform/file/kept-bytes.ts';
import type { LoggedEvent } from '#road/evidence/logged-event.ts';
import type { PaperOptions } from './options.ts';
import { toldPhotos } from './signed-event.ts';

/** Photographs of what goes and comes back. */
export const handOverMoments: readonly string[] = ['taken_back', 'given_back'];

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

/** Whether the photographs of an order are those that its log tells, and still there. */
export async function arePhotosKept(
  { db, files }: PaperOptions,
  orderId: string,
  log: readonly LoggedEvent[],
): Promise<boolean> {
  const told = toldPhotos(log);
  // Photographs that were told before their hashes were cannot be told from each other.
  const isNamed = !told.has(undefined);
  for (const { sha256 } of await keptPhotos(db, orderId))
    if ((isNamed && !told.has(sha256)) || (await keptBytes(files, sha256)) === null) return false;
  return true;
}
