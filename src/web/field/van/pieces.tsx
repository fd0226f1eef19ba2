import type { ReactNode } from 'react';
import '../../shared/clock/clock.css';

/** How many there are: marked where it is too few. */
export function Pieces({ isTooFew, children }: { readonly isTooFew: boolean; readonly children: ReactNode }) {
  return (
    <span className="due" data-tone={isTooFew ? 'risk' : 'quiet'}>
      {children}
    </span>
  );
}
