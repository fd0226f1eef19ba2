import { lazy, Suspense, useState } from 'react';
import type { WhyOf } from './why-lines.tsx';

const WhyLines = lazy(() => import('./why-lines.tsx').then(found => ({ default: found.WhyLines })));

interface WhyProps extends WhyOf {
  /** “Why?” in the texts of its page. */
  readonly label: string;
}

/** Why something stands as it does; asked for only when it is opened. */
export function Why({ label, ...of }: WhyProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <Suspense>{isOpen ? <WhyLines {...of} /> : null}</Suspense>
    </details>
  );
}
