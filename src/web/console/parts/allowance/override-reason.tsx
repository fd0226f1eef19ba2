import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';
import type { Allowance } from './allowance.ts';
import { Barred } from './barred.tsx';
import type { ReasonToPassProps } from './reason-to-pass.tsx';

const ReasonToPass = lazy(
  withTexts('passing', () => import('./reason-to-pass.tsx').then(found => ({ default: found.ReasonToPass }))),
);

/** Why this person lets a gate pass; it comes when a gate is there to be passed. */
export function ReasonToPassSlot(props: ReasonToPassProps) {
  return (
    <Suspense>
      <ReasonToPass {...props} />
    </Suspense>
  );
}

interface OverrideReasonProps extends ReasonToPassProps {
  readonly refusals: Allowance['refusals'];
}

/** A gate stands before the action: why, and the reason for which this person lets it pass. */
export function OverrideReason({ refusals, ...reason }: OverrideReasonProps) {
  return (
    <div className="override">
      <Barred refusals={refusals} />
      <ReasonToPassSlot {...reason} />
    </div>
  );
}
