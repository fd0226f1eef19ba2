import { useState } from 'react';

/** Which rows of the queue are chosen for something that is done with all of them. */
export interface ChosenRows {
  readonly ids: readonly string[];
  has(id: string): boolean;
  toggle(id: string): void;
  clear(): void;
}

export function useChosenRows(): ChosenRows {
  const [ids, setIds] = useState<readonly string[]>([]);
  return {
    ids,
    has: id => ids.includes(id),
    toggle: id =>
      setIds(before => (before.includes(id) ? before.filter(one => one !== id) : [...before, id])),
    clear: () => setIds([]),
  };
}
