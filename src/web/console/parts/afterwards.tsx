import { type ReactNode, useDeferredValue } from 'react';

/** What a page can stand without for a moment: drawn, and asked of the server, right after the rest is on the screen. */
export function Afterwards({ children }: { readonly children: ReactNode }) {
  const isDrawn = useDeferredValue(true, false);
  return isDrawn ? children : null;
}
