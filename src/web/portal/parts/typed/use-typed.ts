import { useState } from 'react';
import { forgetTyped, keepTyped, recallTyped } from './kept.ts';

/**
 * What a customer types at a place of a page, kept with every letter until it is sent: it outlives a reload and the phone
 * that throws the page out while its camera is open. It is gone with the window, for the phone may be anybody's.
 */
export function useTyped<T extends object>(place: string, blank: T) {
  const [typed, setTyped] = useState<T>(() => ({ ...blank, ...recallTyped(place) }));
  const change = (patch: Partial<T>) =>
    setTyped(before => {
      const next = { ...before, ...patch };
      keepTyped(place, next);
      return next;
    });
  const discard = () => forgetTyped(place);
  return { typed, change, discard };
}
