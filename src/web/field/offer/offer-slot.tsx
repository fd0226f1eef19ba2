import { lazy, Suspense } from 'react';
import { withTexts } from '../../shared/text/texts.ts';
import type { OfferCardProps } from './offer-card.tsx';

const OfferCard = lazy(
  withTexts('choice', () => import('./offer-card.tsx').then(found => ({ default: found.OfferCard }))),
);

/** The place of the times that the customer may choose from; it and its words come after the page. */
export function OfferSlot(props: OfferCardProps) {
  return (
    <Suspense>
      <OfferCard {...props} />
    </Suspense>
  );
}
