import { useEffect } from 'react';

type Keys = Readonly<Record<string, () => void>>;

/** Keys that work on a page while nobody is typing and no dialog is open: `{ j: next, k: previous, '/': search }`. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
const others = `${typing}, [role="dialog"] *, [role="menu"] *, dialog *`;
const pressed = 'button, a, input';

/** A button or a choice in focus takes Enter and arrows; letters mean nothing to it. */
function isElsewhere({ target, key }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches(key.length === 1 ? others : `${pressed}, ${others}`);
}
