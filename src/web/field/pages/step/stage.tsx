import type { ReactNode } from 'react';

interface StageProps {
  /** One character or word, as on a seal. */
  readonly seal: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a longer form with its seal. */
export function Stage({ seal, title, children }: StageProps) {
  return (
    <fieldset className="stage card">
      <legend>
        <span className="title">
          <span className="seal">{seal}</span> {title}
        </span>
      </legend>
      {children}
    </fieldset>
  );
}
