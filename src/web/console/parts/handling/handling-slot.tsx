import { lazy, Suspense } from 'react';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const HandlingPanel = lazy(
  withTexts('handling', () =>
    import('./handling-panel.tsx').then(found => ({ default: found.HandlingPanel })),
  ),
);

/** The place of what was done or heard beside the states; it and its words come after the page. */
export function HandlingSlot({ request }: { readonly request: ServiceRequest }) {
  return (
    <Suspense>
      <HandlingPanel request={request} />
    </Suspense>
  );
}
