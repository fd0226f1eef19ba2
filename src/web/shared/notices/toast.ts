import { useSyncExternalStore } from 'react';

/** A word in passing: it was done. What went wrong stays on the page in a `ProblemNotice` instead. */
interface Toast {
  readonly id: number;
  readonly text: string;
}

const shownMs = 4_000;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let last = 0;

/** Says in passing that something was done. */
export function say(text: string): void {
  last += 1;
  const id = last;
  change([...toasts, { id, text }]);
  setTimeout(() => change(toasts.filter(toast => toast.id !== id)), shownMs);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
