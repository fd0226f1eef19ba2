import { type ReactNode, useId } from 'react';
import './parts.css';

interface PanelProps {
  readonly title: ReactNode;
  /** Beside the title, to the right. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ title, extra, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {extra}
      </header>
      {children}
    </section>
  );
}
