import { useEffect } from 'react';

const remembered = 12;

/** Who closes what lay over the page stands where they were before: a dialog that is gone takes the focus with it. */
export function useReturnedFocus(): void {
  useEffect(() => {
    const been: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) been.push(target);
      been.splice(0, been.length - remembered);
    };
    const laidOver = new MutationObserver(changes => {
      const isLost = document.activeElement === document.body;
      if (isLost && changes.some(({ removedNodes }) => removedNodes.length > 0)) {
        been.findLast(mayHaveFocus)?.focus();
      }
    });
    document.addEventListener('focusin', remember);
    laidOver.observe(document.body, { childList: true });
    return () => {
      document.removeEventListener('focusin', remember);
      laidOver.disconnect();
    };
  }, []);
}

function mayHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility();
}
