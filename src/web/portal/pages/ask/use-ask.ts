import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { intakeEndpoints } from '#contract/intake.ts';
import { typedPhone } from '#kernel/phone.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { showPicture } from '../../parts/talk/show-picture.ts';
import type { AskDraft } from './draft.ts';

interface Asking {
  readonly draft: AskDraft;
  /** The server has it. */
  readonly onAsked: () => void;
}

/** Asks, sends the pictures after it, and opens the page of the request: there what did not arrive can be sent again. */
export function useAsk(code: string, { draft, onAsked }: Asking) {
  const navigate = useNavigate();
  const [path, setPath] = useState<string>();
  const pictures = useMutation({
    networkMode: 'always',
    mutationFn: async (token: string) => {
      for (const file of draft.pictures) await showPicture(token, { file });
    },
  });
  const arrive = async (to: string) => {
    setPath(to);
    onAsked();
    await pictures.mutateAsync(to.split('/').at(-1) ?? '').catch(() => undefined);
    void navigate({ to });
  };
  const ask = useChange(intakeEndpoints.askByCode, { forgets: [], onDone: reply => void arrive(reply.path) });
  const send = () => {
    const { name, phone, kind, severity, description } = draft;
    const words = { name: name.trim(), phone: typedPhone(phone), description: description.trim() };
    ask.mutate({ params: { code }, body: { ...words, kind, severity } });
  };
  return { send, error: ask.error, isBusy: ask.isPending || path !== undefined };
}
