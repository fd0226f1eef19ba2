import { lazy, Suspense } from 'react';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const EntrustmentPanel = lazy(
  withTexts('outlet', () =>
    import('../../parts/outlet/entrustment-panel.tsx').then(found => ({ default: found.EntrustmentPanel })),
  ),
);

/** The place of the outlet that has the order. */
export function EntrustmentSlot({ order }: { readonly order: WorkOrder }) {
  const isMine = useMay()('entrustment.read');
  if (!isMine) return null;
  return (
    <Suspense>
      <EntrustmentPanel order={order} />
    </Suspense>
  );
}
