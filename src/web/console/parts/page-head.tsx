import type { ReactNode } from 'react';
import './parts.css';

interface PageHeadProps {
  readonly title: ReactNode;
  /** A line below the title, quieter. */
  readonly below?: ReactNode;
  /** Filters and actions, to the right. */
  readonly children?: ReactNode;
}

export function PageHead({ title, below, children }: PageHeadProps) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {below ? <div className="quiet">{below}</div> : null}
      </div>
      <div className="row">{children}</div>
    </div>
  );
}
