import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Session } from '#contract/session.ts';
import type { PhotoView } from '#contract/work-order-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { useSession } from '../../shared/session/session.ts';
import { useOutbox } from '../offline/use-outbox.ts';
import { findPhotographer } from '../place/whereabouts.ts';
import { hashOf } from './hash-of.ts';
import { shrink } from './shrink.ts';

type Moment = PhotoView['moment'];

interface Taken {
  readonly files: readonly File[];
  readonly moment: Moment;
}

const call = 'POST /work-orders/:id/photos';

/** Photographs that have been taken and have not arrived yet: they are kept with everything else that waits. */
export function usePhotoQueue(orderId: string) {
  const client = useQueryClient();
  const session = useSession();
  const queue = useOutbox().filter(
    entry => entry.orderId === orderId && entry.call === call && entry.picture && entry.state !== 'done',
  );
  const adding = useMutation({
    networkMode: 'always',
    mutationFn: async ({ files, moment }: Taken) => {
      for (const file of files) await postPhoto(session, { orderId, file, moment });
    },
    onSettled: () => forget(client, '/work-orders'),
  });
  return { queue, add: adding.mutate, isAdding: adding.isPending, error: adding.error };
}

interface Photo {
  readonly orderId: string;
  readonly file: File;
  readonly moment: Moment;
}

/** Keeps a photograph of an order until it has been sent; answers with its hash, by which it can be named. */
export async function postPhoto(session: Session | null, { orderId, file, moment }: Photo): Promise<string> {
  const { post } = await import('../offline/post.ts');
  const [picture, position] = await Promise.all([pictureOf(file, moment), findPhotographer()]);
  const body = { moment, ...(position && { position }) };
  const letter = { call, params: { id: orderId }, body, timeField: 'takenAt', picture } as const;
  await post(session ?? { userId: '', roles: [] }, letter);
  return picture.sha256;
}

/** A picture as it is kept until it has been sent. */
export async function pictureOf(file: File, moment: Moment) {
  const content = await shrink(file);
  return { name: file.name, moment, content, sha256: await hashOf(content) };
}
