import { lazy, Suspense } from 'react';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../shared/text/texts.ts';

const importCard = withTexts('scan', () =>
  import('./machine-card.tsx').then(found => ({ default: found.MachineCard })),
);
const MachineCard = lazy(withTexts('refusals', importCard));

/** Where the machine on site is compared with the order; it and its words come after the page. */
export function MachineSlot({ order }: { readonly order: WorkOrder }) {
  const mayIdentify = order.allowances.some(
    ({ action, allowed }) => action === 'machine.identify' && allowed,
  );
  if (!mayIdentify) return null;
  return (
    <Suspense>
      <MachineCard order={order} />
    </Suspense>
  );
}
