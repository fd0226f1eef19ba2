import { useSyncExternalStore } from 'react';

const everyMs = 15_000;
const listeners = new Set<() => void>();
let rightNow = Date.now;
let nowMs = rightNow();
let timer: ReturnType<typeof setInterval> | undefined;

/** The present, renewed four times a minute; all that shows a countdown shares one timer. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => nowMs);
}

/** Where the device's own clock is known to be wrong, what is left of a limit is reckoned by another. */
export function reckonBy(now: () => number): void {
  rightNow = now;
  tick();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  timer ??= setInterval(tick, everyMs);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  nowMs = rightNow();
  for (const tell of listeners) tell();
}
