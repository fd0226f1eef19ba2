import { useState } from 'react';
import { useSession } from '../shared/session/session.ts';
import { drop, keep, recall } from './kept.ts';

/** The values of a form as typed. */
export type Draft = Readonly<Record<string, unknown>>;

/** Under which name the phone keeps what a person typed at a place. */
export function draftName(userId: string | undefined, place: string): string {
  return `draft:${userId}:${place}`;
}

/**
 * What a person has typed into the form of a place, kept on this phone with every letter: it outlives a reload, a lost
 * connection and an empty battery. `discard` when it has arrived.
 */
export function useDraft<D extends Draft>(place: string, blank: D) {
  const session = useSession();
  const name = draftName(session?.userId, place);
  const [draft, setDraft] = useState<D>(() => ({ ...blank, ...keptDraft(name) }));

  const change = (patch: Partial<D>) =>
    setDraft(old => {
      const next = { ...old, ...patch };
      keep(name, next);
      return next;
    });

  return { name, draft, change, discard: () => drop(name) };
}

function keptDraft(name: string): object {
  const kept = recall(name);
  return typeof kept === 'object' && kept !== null ? kept : {};
}
