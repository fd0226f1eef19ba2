import { useState } from 'react';
import { webFormEndpoints } from '#contract/web-form.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { showPicture } from '../../parts/talk/show-picture.ts';
import { askedBy, type EmbedDraft } from './draft.ts';
import type { Taken } from './taken-in.tsx';

/** Asks, and sends the pictures after it to the request that was made. */
export function useAskByForm(key: string, begun: string) {
  const [taken, setTaken] = useState<Taken>();
  const [isSending, setSending] = useState(false);
  const ask = useChange(webFormEndpoints.ask, { forgets: [] });
  const send = (draft: EmbedDraft) =>
    ask.mutate(
      { params: { key }, body: askedBy(draft, begun) },
      {
        onSuccess: async reply => {
          setSending(true);
          setTaken({ ...reply, lost: await sendPictures(reply.path, draft.pictures) });
        },
      },
    );
  return { send, error: ask.error, isBusy: ask.isPending || isSending, taken };
}

/** Answers how many did not arrive. */
async function sendPictures(path: string, pictures: readonly File[]): Promise<number> {
  const token = path.split('/').at(-1) ?? '';
  let lost = 0;
  for (const file of pictures) {
    await showPicture(token, { file }).catch(() => {
      lost += 1;
    });
  }
  return lost;
}
