import { useState } from 'react';
import { useTyped } from '../../parts/typed/use-typed.ts';
import type { AskDraft } from './draft.ts';

/** What stands in the fields of a form: the words are kept until they are sent, pictures as long as the page is open. */
export function useAskDraft<D extends AskDraft>(place: string, { pictures: none, ...blank }: D) {
  const { typed, change: type, discard } = useTyped(`ask:${place}`, blank);
  const [pictures, setPictures] = useState(none);
  const draft = { ...typed, pictures } as D;
  const change = ({ pictures: chosen, ...words }: Partial<D>) => {
    if (chosen) setPictures(chosen);
    type(words as Partial<typeof blank>);
  };
  return { draft, change, discard };
}
