import type { ReactNode } from 'react';

interface ScrollerProps {
  readonly label: string;
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** Room for a table that is wider than the window: scrolled by finger, wheel or arrow keys. */
export function Scroller({ label, minWidth, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="scroller" aria-label={label} tabIndex={0}>
      <div style={{ minWidth }}>{children}</div>
    </section>
  );
}
