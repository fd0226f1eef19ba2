import { lazy, Suspense } from 'react';
import { withTexts } from '../../shared/text/texts.ts';

const JobCharge = lazy(
  withTexts('charge', () => import('./job-charge.tsx').then(found => ({ default: found.JobCharge }))),
);

/** The place of who pays on a page; it and its words come after the page. */
export function ChargeSlot({ requestId }: { readonly requestId: string }) {
  return (
    <Suspense>
      <JobCharge requestId={requestId} />
    </Suspense>
  );
}
