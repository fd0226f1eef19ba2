import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PhotoView } from '#contract/work-order-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { useSession } from '../../shared/session/session.ts';
import { useOutbox } from '../offline/use-outbox.ts';
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
    entry => entry.orderId === orderId && entry.picture && entry.state !== 'done',
  );
  const adding = useMutation({
    networkMode: 'always',
    mutationFn: async ({ files, moment }: Taken) => {
      const { post } = await import('../offline/post.ts');
      const person = session ?? { userId: '', roles: [] };
      for (const file of files) {
        const picture = await pictureOf(file, moment);
        await post(person, {
          call,
          params: { id: orderId },
          body: { moment },
          timeField: 'takenAt',
          picture,
        });
      }
    },
    onSettled: () => forget(client, '/work-orders'),
  });
  return { queue, add: adding.mutate, isAdding: adding.isPending, error: adding.error };
}

async function pictureOf(file: File, moment: Moment) {
  const content = await shrink(file);
  return { name: file.name, moment, content, sha256: await hashOf(content) };
}

async function hashOf(content: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
