import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';

const QuotePanel = lazy(
  withTexts('charge', () => import('./quote-panel.tsx').then(found => ({ default: found.QuotePanel }))),
);

/** The place of the quote on a page; it and its words come after the page. */
export function QuoteSlot({ orderId }: { readonly orderId: string }) {
  return (
    <Suspense>
      <QuotePanel orderId={orderId} />
    </Suspense>
  );
}
