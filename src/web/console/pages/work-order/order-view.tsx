import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { ChargeSlot } from '../../parts/charge/charge-slot.tsx';
import { ClockCard } from '../../parts/clock-card.tsx';
import { GivenBackSlot } from '../../parts/given-back/given-back-slot.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { QuoteSlot } from '../../parts/quote/quote-slot.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { OrderStateTag } from '../../parts/word-tags.tsx';
import { ArrivalSlot } from './arrival-slot.tsx';
import { ChecklistsSlot } from './checklists-slot.tsx';
import { EntrustmentSlot } from './entrustment-slot.tsx';
import { IncidentsSlot } from './incidents-slot.tsx';
import { LikelySlot } from './likely-slot.tsx';
import { OfferSlot } from './offer-slot.tsx';
import { OnSiteSlot } from './on-site-slot.tsx';
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
  // Who works for an outlet has the order, and nothing of the request behind it.
  const isOurs = useMay()('service_request.read');
  const title = (
    <span className="row">
      {order.orderNo}
      <OrderStateTag state={order.state} />
    </span>
  );
  return (
    <>
      <PageHead title={title} below={`${order.customer.name} · ${order.branchName}`}>
        {isOurs ? (
          <Link to={`/service-requests/${order.requestId}`}>{order.requestNo}</Link>
        ) : (
          order.requestNo
        )}
        {isOurs ? <WhyLink kind="request" id={order.requestId} /> : null}
      </PageHead>
      <OrderSteps state={order.state} />
      <OrderActions order={order} />
      <div className="work-order">
        <OrderFacts order={order} />
        <div className="stack">
          <GivenBackSlot orderId={order.id} />
          <EntrustmentSlot order={order} />
          <LikelySlot order={order} />
          <OfferSlot order={order} />
          <ArrivalSlot order={order} />
          <IncidentsSlot orderId={order.id} />
          <OnSiteSlot order={order} />
          <ChecklistsSlot lists={order.checklists} />
          {isOurs ? <ChargeSlot requestId={order.requestId} /> : null}
          {isOurs ? <QuoteSlot orderId={order.id} /> : null}
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
