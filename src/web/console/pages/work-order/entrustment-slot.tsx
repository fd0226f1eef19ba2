import { lazy, Suspense } from 'react';
import { useMay } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import type { EntrustmentPanelProps } from '../../parts/outlet/entrustment-panel.tsx';

const EntrustmentPanel = lazy(
  withTexts('outlet', () =>
    import('../../parts/outlet/entrustment-panel.tsx').then(found => ({ default: found.EntrustmentPanel })),
  ),
);

/** The place of the outlet that has the order. */
export function EntrustmentSlot(props: EntrustmentPanelProps) {
  const isMine = useMay()('entrustment.read');
  if (!isMine) return null;
  return (
    <Suspense>
      <EntrustmentPanel {...props} />
    </Suspense>
  );
}
