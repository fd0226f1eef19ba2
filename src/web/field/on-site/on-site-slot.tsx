import { lazy, Suspense } from 'react';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../shared/text/texts.ts';

const OnSiteCard = lazy(
  withTexts('on-site', () => import('./on-site-card.tsx').then(found => ({ default: found.OnSiteCard }))),
);

/** The place of what happens beside the steps of a visit; it and its words come after the page. */
export function OnSiteSlot(props: { readonly order: WorkOrder }) {
  return (
    <Suspense>
      <OnSiteCard {...props} />
    </Suspense>
  );
}
