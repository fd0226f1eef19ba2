import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import { Panel } from '../../parts/panel.tsx';

const ArrivalPanel = lazy(
  withTexts('choice', () =>
    import('../../../shared/arrival/arrival-panel.tsx').then(found => ({ default: found.ArrivalPanel })),
  ),
);

/** The place of when somebody is expected who is on the way. */
export function ArrivalSlot({ order: { id, state } }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  if (state !== 'departed') return null;
  return (
    <Panel title={t('words:work_order_state.departed')}>
      <Suspense>
        <ArrivalPanel orderId={id} />
      </Suspense>
    </Panel>
  );
}
