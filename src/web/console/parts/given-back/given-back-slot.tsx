import { lazy, Suspense } from 'react';
import { useMay } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const GivenBackPanel = lazy(
  withTexts('board', () =>
    import('./given-back-panel.tsx').then(found => ({ default: found.GivenBackPanel })),
  ),
);

/** The place of who gave an order back, for those who judge it; it and its words come after the page. */
export function GivenBackSlot({ orderId }: { readonly orderId: string }) {
  const isAsked = useMay()('dispatch.judge_rejection');
  if (!isAsked) return null;
  return (
    <Suspense>
      <GivenBackPanel orderId={orderId} />
    </Suspense>
  );
}
