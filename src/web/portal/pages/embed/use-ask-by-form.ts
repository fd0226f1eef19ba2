import { useState } from 'react';
import { quickestTypingMs, webFormEndpoints } from '#contract/web-form.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { showPicture } from '../../parts/talk/show-picture.ts';
import { askedBy, type EmbedDraft } from './draft.ts';
import type { Taken } from './taken-in.tsx';

interface Asking {
  /** What the server said when the form was opened. */
  readonly begun: string;
  /** The server has it. */
  readonly onAsked: () => void;
}

/** Asks, and sends the pictures after it to the request that was made. */
export function useAskByForm(key: string, { begun, onAsked }: Asking) {
  const [openedAt] = useState(() => performance.now());
  const [taken, setTaken] = useState<Taken>();
  const [isSending, setSending] = useState(false);
  const ask = useChange(webFormEndpoints.ask, { forgets: [] });
  const send = async (draft: EmbedDraft) => {
    setSending(true);
    await untilTyped(openedAt);
    ask.mutate(
      { params: { key }, body: askedBy(draft, begun) },
      {
        onSuccess: async reply => {
          onAsked();
          setTaken({ ...reply, lost: await sendPictures(reply.path, draft.pictures) });
        },
        onError: () => setSending(false),
      },
    );
  };
  return { send, error: ask.error, isBusy: isSending, taken };
}

/** A browser fills in a form quicker than the server believes a person to type. */
function untilTyped(openedAt: number): Promise<void> {
  const restMs = Math.max(0, openedAt + quickestTypingMs - performance.now());
  return new Promise(resolve => {
    setTimeout(resolve, restMs);
  });
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
