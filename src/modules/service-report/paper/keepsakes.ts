import type { Db } from '#platform/database/kysely.ts';

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
