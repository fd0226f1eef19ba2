import { lazy, Suspense } from 'react';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const OnSitePanel = lazy(
  withTexts('on-site', () => import('./on-site-panel.tsx').then(found => ({ default: found.OnSitePanel }))),
);

/** The place of what happened on the visit beside its steps; it and its words come after the page. */
export function OnSiteSlot({ order }: { readonly order: WorkOrder }) {
  const { pauses, missingParts, takeBacks, departments } = order;
  const count = pauses.length + missingParts.length + takeBacks.length;
  if (count === 0 && departments === null) return null;
  return (
    <Suspense>
      <OnSitePanel order={order} />
    </Suspense>
  );
}
