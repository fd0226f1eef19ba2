import { lazy, Suspense } from 'react';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { withTexts } from '../../../../shared/text/texts.ts';
import type { HelpsProps } from './composer-helps.tsx';

const RelatedPanel = lazy(
  withTexts('together', () => import('./related-panel.tsx').then(found => ({ default: found.RelatedPanel }))),
);
const PresenceLine = lazy(
  withTexts('together', () => import('./presence-line.tsx').then(found => ({ default: found.PresenceLine }))),
);
const MergedLine = lazy(
  withTexts('together', () => import('./merged-line.tsx').then(found => ({ default: found.MergedLine }))),
);
const ComposerHelps = lazy(
  withTexts('together', () =>
    import('./composer-helps.tsx').then(found => ({ default: found.ComposerHelps })),
  ),
);

/** What a request has to do with others; it and its words come after the page, as all below. */
export function RelatedSlot({ request }: { readonly request: ServiceRequest }) {
  return (
    <Suspense>
      <RelatedPanel request={request} />
    </Suspense>
  );
}

/** Who else has it open. */
export function PresenceSlot({ requestId }: { readonly requestId: string }) {
  return (
    <Suspense>
      <PresenceLine requestId={requestId} />
    </Suspense>
  );
}

/** Into which other it was merged: then its own work has ended. */
export function MergedSlot({ request: { id, state } }: { readonly request: ServiceRequest }) {
  return <Suspense>{state === 'cancelled' ? <MergedLine requestId={id} /> : null}</Suspense>;
}

/** Canned answers, and colleagues to be mentioned. */
export function HelpsSlot(props: HelpsProps) {
  return (
    <Suspense>
      <ComposerHelps {...props} />
    </Suspense>
  );
}
