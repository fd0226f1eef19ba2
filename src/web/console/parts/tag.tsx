import type { ReactNode } from 'react';
import type { Tone } from '../../shared/clock/standing.ts';
import './parts.css';

/** A word in a colour: a state, a class. */
export function Tag({ tone = 'quiet', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
