import { lazy, Suspense } from 'react';
import { withTexts } from '../../shared/text/texts.ts';
import type { PassingFieldsProps } from './passing-fields.tsx';

const PassingFields = lazy(
  withTexts('passing', async () => ({ default: (await import('./passing-fields.tsx')).PassingFields })),
);

/** Why this person lets a gate pass; it comes when a gate is there to be passed. */
export function PassingSlot(props: PassingFieldsProps) {
  return (
    <Suspense>
      <PassingFields {...props} />
    </Suspense>
  );
}
