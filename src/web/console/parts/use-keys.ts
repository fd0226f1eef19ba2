import { useEffect } from 'react';

type Keys = Readonly<Record<string, () => void>>;

/** Keys that work on a page while nobody is typing and no dialog is open: `{ j: next, k: previous, '/': search }`. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

const others = 'input, textarea, select, button, a, [contenteditable], [role="dialog"] *, dialog *';

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(others);
}
