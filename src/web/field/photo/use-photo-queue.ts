import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as newKey } from 'uuid';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { PhotoView } from '#contract/work-order-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { send } from '../send.ts';
import { shrink } from './shrink.ts';
import { upload } from './upload.ts';

type Moment = PhotoView['moment'];

/** A photograph on its way. */
export interface QueuedPhoto {
  readonly key: string;
  readonly file: File;
  readonly moment: Moment;
  readonly address: string;
  readonly share: number;
  readonly error: unknown;
}

/** Photographs that have been taken and have not arrived yet. */
export function usePhotoQueue(orderId: string) {
  const client = useQueryClient();
  const [queue, setQueue] = useState<readonly QueuedPhoto[]>([]);

  const change = (key: string, patch: Partial<QueuedPhoto>) =>
    setQueue(old => old.map(photo => (photo.key === key ? { ...photo, ...patch } : photo)));

  const remove = (photo: QueuedPhoto) => {
    URL.revokeObjectURL(photo.address);
    setQueue(old => old.filter(({ key }) => key !== photo.key));
  };

  const push = async (photo: QueuedPhoto) => {
    change(photo.key, { error: undefined, share: 0 });
    try {
      const onProgress = (share: number) => change(photo.key, { share });
      const picture = await shrink(photo.file);
      const { id: fileId } = await upload({ picture, name: photo.file.name, key: photo.key, onProgress });
      const body = { fileId, moment: photo.moment };
      await send(workOrderEndpoints.addPhoto, { params: { id: orderId }, body, timeField: 'takenAt' });
      await forget(client, '/work-orders');
      remove(photo);
    } catch (error) {
      change(photo.key, { error });
    }
  };

  const add = async (files: readonly File[], moment: Moment) => {
    const taken = files.map(file => ({
      ...blank,
      key: newKey(),
      file,
      moment,
      address: URL.createObjectURL(file),
    }));
    setQueue(old => [...old, ...taken]);
    for (const photo of taken) await push(photo);
  };

  return { queue, add, push, remove };
}

const blank = { share: 0, error: undefined };
