import { lazy, Suspense } from 'react';
import { useMay } from '../../shared/session/session.ts';
import { withTexts } from '../../shared/text/texts.ts';

const GrabbableJobs = lazy(
  withTexts('dispatch', () =>
    import('./grabbable-jobs.tsx').then(found => ({ default: found.GrabbableJobs })),
  ),
);

/** The place of what nobody holds, for those who may take an order themselves. */
export function GrabSlot() {
  const isOffered = useMay()('dispatch.grab');
  if (!isOffered) return null;
  return (
    <Suspense>
      <GrabbableJobs />
    </Suspense>
  );
}
