import { useEffect } from 'react';

interface Shortcuts {
  readonly onPalette: () => void;
  readonly onHelp: () => void;
}

/** Keys that work on every page, but never while somebody is typing. */
export function useShortcuts({ onPalette, onHelp }: Shortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPalette = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const isHelp = event.key === '?' && !isTyping(event.target);
      if (!isPalette && !isHelp) return;
      event.preventDefault();
      if (isPalette) onPalette();
      else onHelp();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
