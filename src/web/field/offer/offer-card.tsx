import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { ArrivalPanel } from '../../shared/arrival/arrival-panel.tsx';
import { Button } from '../../shared/elements/button.tsx';
import { OfferPanel } from '../../shared/offer/offer-panel.tsx';

export interface OfferCardProps {
  readonly order: WorkOrder;
}

/** Before setting out the customer is offered times, on the way told of a delay. Both need the network: asked for when wanted. */
export function OfferCard({ order: { id, state } }: OfferCardProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isAhead = state === 'assigned' || state === 'accepted';
  if (!isAhead && state !== 'departed') return null;
  const title = t(isAhead ? 'actions:appointment.offer' : 'actions:arrival.tell_delay');
  if (!isOpen)
    return (
      <Button wide onClick={() => setOpen(true)}>
        {title}
      </Button>
    );
  return (
    <section className="card stack" aria-label={title}>
      <h2>{title}</h2>
      {isAhead ? <OfferPanel orderId={id} /> : <ArrivalPanel orderId={id} />}
    </section>
  );
}
