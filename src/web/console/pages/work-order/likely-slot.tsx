import { lazy, Suspense } from 'react';
import { endedOrderStates, type WorkOrder } from '#contract/work-order-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const LikelyPanel = lazy(
  withTexts('van', () => import('./likely-panel.tsx').then(found => ({ default: found.LikelyPanel }))),
);

/** The place of what the work will probably take; nothing for who neither says it nor finds any, or once it was done. */
export function LikelySlot({ order }: { readonly order: WorkOrder }) {
  const isEnded = endedOrderStates.some(state => state === order.state);
  const maySay = useMay()('work_order.expect_parts') && !isEnded;
  if (!maySay && order.likelyParts.length === 0) return null;
  return (
    <Suspense>
      <LikelyPanel order={order} maySay={maySay} />
    </Suspense>
  );
}
