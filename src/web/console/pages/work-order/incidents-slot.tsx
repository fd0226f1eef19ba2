import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';

const IncidentsPanel = lazy(
  withTexts('visit', () =>
    import('./incidents-panel.tsx').then(found => ({ default: found.IncidentsPanel })),
  ),
);

/** The place of what was told from site; it and its words come after the page. */
export function IncidentsSlot({ orderId }: { readonly orderId: string }) {
  return (
    <Suspense>
      <IncidentsPanel orderId={orderId} />
    </Suspense>
  );
}
