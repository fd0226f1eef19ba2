import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context } from '#road/command.ts';

export interface PhotosOf {
  readonly projectId: string;
  readonly issueId?: string;
  readonly entryId?: string;
}

/** Refuses what the actor did not upload, and what is no picture. */
export async function notPhotos(
  tx: Tx,
  { actor }: Context,
  ids: readonly string[],
): Promise<Refused | undefined> {
  if (ids.length === 0) return undefined;
  const files = await tx.db
    .selectFrom('file')
    .select('mediaType')
    .where('id', 'in', ids)
    .where('createdBy', '=', actor.key)
    .execute();
  if (files.length < ids.length) return refuse('subject.not_found', { field: 'photoIds' });
  const arePictures = files.every(({ mediaType }) => mediaType.startsWith('image/'));
  return arePictures ? undefined : refuse('file.type_refused', { field: 'photoIds' });
}

/** Puts uploaded photographs beside a defect or the log of a day. */
export async function addPhotos(tx: Tx, ids: readonly string[], of: PhotosOf): Promise<void> {
  if (ids.length === 0) return;
  const { projectId, issueId = null, entryId = null } = of;
  await tx.db
    .insertInto('projectPhoto')
    .values(ids.map(fileId => ({ projectId, fileId, issueId, entryId })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
