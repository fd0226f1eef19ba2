import { useSyncExternalStore } from 'react';

/** How much this phone keeps that the server has not taken in. Light enough to be there before the outbox is. */
interface OutboxFigure {
  readonly waiting: number;
  /** Refused or set aside: a person has to look. */
  readonly stuck: number;
  /** Counts the changes of the outbox: what is shown of it is read anew. */
  readonly turn: number;
}

let figure: OutboxFigure = { waiting: 0, stuck: 0, turn: 0 };
const listeners = new Set<() => void>();

export function tellFigure({ waiting, stuck }: Omit<OutboxFigure, 'turn'>): void {
  figure = { waiting, stuck, turn: figure.turn + 1 };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOutboxFigure(): OutboxFigure {
  return useSyncExternalStore(subscribe, () => figure);
}
