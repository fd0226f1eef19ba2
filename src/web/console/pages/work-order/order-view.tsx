import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { ChargeSlot } from '../../parts/charge/charge-slot.tsx';
import { ClockCard } from '../../parts/clock-card.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { QuoteSlot } from '../../parts/quote/quote-slot.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { OrderStateTag } from '../../parts/word-tags.tsx';
import { ArrivalSlot } from './arrival-slot.tsx';
import { ChecklistsSlot } from './checklists-slot.tsx';
import { IncidentsSlot } from './incidents-slot.tsx';
import { OfferSlot } from './offer-slot.tsx';
import { OrderActions } from './order-actions.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderSteps } from './order-steps.tsx';
import { PhotosPanel } from './photos-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { SignaturePanel } from './signature-panel.tsx';
import { VisitsPanel } from './visits-panel.tsx';
import './work-order.css';

export function OrderView({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const title = (
    <span className="row">
      {order.orderNo}
      <OrderStateTag state={order.state} />
    </span>
  );
  return (
    <>
      <PageHead title={title} below={`${order.customer.name} · ${order.branchName}`}>
        <Link to={`/service-requests/${order.requestId}`}>{order.requestNo}</Link>
        <WhyLink kind="request" id={order.requestId} />
      </PageHead>
      <OrderSteps state={order.state} />
      <OrderActions order={order} />
      <div className="work-order">
        <OrderFacts order={order} />
        <div className="stack">
          <OfferSlot order={order} />
          <ArrivalSlot order={order} />
          <IncidentsSlot orderId={order.id} />
          <ChecklistsSlot lists={order.checklists} />
          <ChargeSlot requestId={order.requestId} />
          <QuoteSlot orderId={order.id} />
          <ReportPanel order={order} />
          <VisitsPanel order={order} />
          <SignaturePanel report={order.report} />
          <PhotosPanel photos={order.photos} />
        </div>
        <Panel title={t('desk:request.clocks')}>
          {order.clocks.length === 0 ? <p className="quiet">{t('desk:request.no_clocks')}</p> : null}
          <ul>
            {order.clocks.map(clock => (
              <ClockCard key={clock.id} clock={clock} />
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}
