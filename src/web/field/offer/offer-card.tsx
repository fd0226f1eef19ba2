import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Button } from '../../shared/elements/button.tsx';
import { OfferPanel } from '../../shared/offer/offer-panel.tsx';

export interface OfferCardProps {
  readonly order: WorkOrder;
}

/** The customer is offered times: asked of the server only when somebody wants to, as it needs the network. */
export function OfferCard({ order: { id, state } }: OfferCardProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (state !== 'assigned' && state !== 'accepted') return null;
  if (!isOpen)
    return (
      <Button wide onClick={() => setOpen(true)}>
        {t('actions:appointment.offer')}
      </Button>
    );
  return (
    <section className="card stack" aria-label={t('actions:appointment.offer')}>
      <h2>{t('actions:appointment.offer')}</h2>
      <OfferPanel orderId={id} />
    </section>
  );
}
