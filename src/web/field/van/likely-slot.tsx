import { lazy, Suspense } from 'react';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../shared/text/texts.ts';

const LikelyParts = lazy(
  withTexts('van', () => import('./likely-parts.tsx').then(found => ({ default: found.LikelyParts }))),
);

/** The place of what a job will probably take; nothing where nobody said. */
export function LikelySlot({ order: { likelyParts } }: { readonly order: WorkOrder }) {
  if (likelyParts.length === 0) return null;
  return (
    <Suspense>
      <LikelyParts parts={likelyParts} />
    </Suspense>
  );
}
