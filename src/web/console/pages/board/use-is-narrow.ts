import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 760px)');

function subscribe(tell: () => void): () => void {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
}

/** A window too narrow for lines of time. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
