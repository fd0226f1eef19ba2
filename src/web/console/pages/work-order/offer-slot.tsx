import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import { Panel } from '../../parts/panel.tsx';

const OfferPanel = lazy(
  withTexts('choice', () =>
    import('../../../shared/offer/offer-panel.tsx').then(found => ({ default: found.OfferPanel })),
  ),
);

const ahead: readonly string[] = ['created', 'assigned', 'accepted'];

/** The place of the times that the customer may choose from, as long as nobody has set out. */
export function OfferSlot({ order: { id, state } }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const isMine = useMay()('appointment.offer');
  if (!isMine || !ahead.includes(state)) return null;
  return (
    <Panel title={t('actions:appointment.offer')}>
      <Suspense>
        <OfferPanel orderId={id} />
      </Suspense>
    </Panel>
  );
}
