import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';

const ChargePanel = lazy(
  withTexts('charge', () => import('./charge-panel.tsx').then(found => ({ default: found.ChargePanel }))),
);

/** The place of who pays on a page; it and its words come after the page. */
export function ChargeSlot({ requestId }: { readonly requestId: string }) {
  return (
    <Suspense>
      <ChargePanel requestId={requestId} />
    </Suspense>
  );
}
