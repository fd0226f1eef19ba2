import { workOrderEndpoints } from '#contract/work-order.ts';
import type { PhotoView } from '#contract/work-order-shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { filePath } from '../file-path.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Adds a photograph that its author uploaded before. Refuses files that are none, and those of others. */
export const addPhoto = command({
  endpoint: workOrderEndpoints.addPhoto,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { fileId, moment, takenAt, position }, { actor, at }) => {
    const file = await ownFile(tx, fileId, actor.key);
    if (!file) return refuse('subject.not_found', { field: 'fileId' });
    if (!file.mediaType.startsWith('image/')) return refuse('file.type_refused', { field: 'fileId' });
    const stepped = await step(tx, row, {
      action: 'work_order.add_photo',
      event: 'work_order.photo_added',
      data: { sha256: file.sha256, moment },
    });
    if (stepped instanceof Refused) return stepped;
    const taken = instantOf(takenAt === undefined ? at : parseInstant(takenAt));
    const photo = { id: newId(), orderId: row.id, fileId, moment, takenAt: taken, addedBy: actor.personId };
    await tx.db
      .insertInto('workOrderPhoto')
      .values({ ...photo, lng: position?.lng ?? null, lat: position?.lat ?? null })
      .execute();
    const reply: PhotoView = {
      id: photo.id,
      name: file.name,
      path: filePath(fileId),
      moment,
      takenAt: taken.toString(),
    };
    return happened({ events: stepped.events, reply });
  },
});

function ownFile(tx: Tx, id: string, key: string) {
  return tx.db
    .selectFrom('file')
    .select(['name', 'mediaType', 'sha256'])
    .where('id', '=', id)
    .where('createdBy', '=', key)
    .executeTakeFirst();
}
