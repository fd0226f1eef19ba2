import { lazy, Suspense } from 'react';
import { withTexts } from '../../shared/text/texts.ts';
import type { VisitCardProps } from './visit-card.tsx';

const VisitCard = lazy(
  withTexts('visit', () => import('./visit-card.tsx').then(found => ({ default: found.VisitCard }))),
);

/** The place of the visit's checks on a job; they and their words come after the page. */
export function VisitSlot(props: VisitCardProps) {
  return (
    <Suspense>
      <VisitCard {...props} />
    </Suspense>
  );
}
