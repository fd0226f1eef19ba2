import { useState } from 'react';

interface Opened<T> {
  readonly opened: T | undefined;
  readonly open: (one: T) => void;
  /** Closes what is opened now and nothing else, whenever it is called: an answer that comes late shuts no other form. */
  readonly close: () => void;
}

/** What is opened on a page, one at a time. */
export function useOpened<T>(): Opened<T> {
  const [shown, setShown] = useState<{ readonly one: T }>();
  return {
    opened: shown?.one,
    open: one => setShown({ one }),
    close: () => setShown(now => (now === shown ? undefined : now)),
  };
}
