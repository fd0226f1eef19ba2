import { lazy, Suspense } from 'react';
import { withTexts } from '../../shared/text/texts.ts';
import type { QuoteCardProps } from './quote-card.tsx';

const importCard = withTexts('charge', () =>
  import('./quote-card.tsx').then(found => ({ default: found.QuoteCard })),
);
const QuoteCard = lazy(withTexts('scan', importCard));

/** The place of a job's quote; it and its words come after the page. */
export function QuoteSlot(props: QuoteCardProps) {
  return (
    <Suspense>
      <QuoteCard {...props} />
    </Suspense>
  );
}
