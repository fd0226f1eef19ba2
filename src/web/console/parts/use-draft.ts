import { useState } from 'react';

/** What is being typed, kept over a reload of this tab; it never leaves the tab. */
export function useDraft<T>(name: string, empty: T) {
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...remembered(name) }));
  const change = (next: Partial<T>) =>
    setDraft(before => {
      const after = { ...before, ...next };
      sessionStorage.setItem(keyOf(name), JSON.stringify(after));
      return after;
    });
  const forget = () => {
    sessionStorage.removeItem(keyOf(name));
    setDraft(empty);
  };
  return { draft, change, forget };
}

const keyOf = (name: string) => `guiju_draft_${name}`;

function remembered(name: string): object {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? '{}');
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}
