import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { v7 as newKey } from 'uuid';
import { type FormChanged, type FormContent, formEndpoints } from '#contract/form.ts';
import { call } from '../api/call.ts';
import { forget } from '../api/queries.ts';
import { tidy } from './tidy.ts';

export interface Filing {
  readonly form: string;
  /** The form that is changed; undefined for one that is begun. */
  readonly id: string | undefined;
  readonly requestId: string | undefined;
  readonly onDone: (changed: FormChanged) => void;
}

export interface Filled {
  readonly content: FormContent;
  readonly isSubmitted: boolean;
}

/** Saves what is filled in, and submits it where that was asked for. The same content is begun once, however often it is tried. */
export function useFiling({ form, id, requestId, onDone }: Filing) {
  const client = useQueryClient();
  const begun = useRef({ content: '', key: '' });
  const [begunId, setBegunId] = useState(id);
  const keyOf = (content: FormContent) => {
    const text = JSON.stringify(content);
    if (begun.current.content !== text) begun.current = { content: text, key: newKey() };
    return begun.current.key;
  };

  const save = (content: FormContent) =>
    begunId === undefined
      ? call(formEndpoints.draft, {
          body: { form, content, ...(requestId === undefined ? {} : { requestId }) },
          key: keyOf(content),
        })
      : call(formEndpoints.save, { params: { id: begunId }, body: { content } });

  return useMutation<FormChanged, Error, Filled>({
    networkMode: 'always',
    mutationFn: async ({ content, isSubmitted }) => {
      const saved = await save(tidy(content));
      setBegunId(saved.id);
      return isSubmitted ? call(formEndpoints.submit, { params: { id: saved.id } }) : saved;
    },
    onSuccess: onDone,
    onSettled: () => forget(client, '/forms'),
  });
}
