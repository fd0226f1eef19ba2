import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Afterwards } from '../../parts/afterwards.tsx';
import { ChargeSlot } from '../../parts/charge/charge-slot.tsx';
import { ChatSlot } from '../../parts/chat/chat-slot.tsx';
import { ClockCard } from '../../parts/clock-card.tsx';
import { DiagnosisSlot } from '../../parts/diagnosis/slots.tsx';
import { HandlingSlot } from '../../parts/handling/handling-slot.tsx';
import { KnowledgeSlot } from '../../parts/knowledge/slots.tsx';
import { MessageSlot } from '../../parts/message/message-slot.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProjectSlot } from '../../parts/project/project-slot.tsx';
import { ActionBar } from './action-bar.tsx';
import { Conversation } from './conversation.tsx';
import { CustomerPanel } from './customer-panel.tsx';
import { FormsPanel } from './forms-panel.tsx';
import { MachinePanel } from './machine-panel.tsx';
import { OrdersPanel } from './orders-panel.tsx';
import './request.css';
import { RequestHead } from './request-head.tsx';
import { RequestPanel } from './request-panel.tsx';
import { Timeline } from './timeline.tsx';
import { MergedSlot, PresenceSlot, RelatedSlot } from './together/slots.tsx';
import { useRequestKeys } from './use-request-keys.ts';

export function RequestView({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  useRequestKeys(request.id);
  const [{ tab }, setAddress] = useAddress({ tab: 'conversation' });
  const tabs = ['conversation', 'timeline'].map(value => ({ value, label: t(`desk:tab.${value}`) }));
  return (
    <>
      <RequestHead request={request} />
      <PresenceSlot requestId={request.id} />
      <MergedSlot request={request} />
      <ActionBar request={request} />
      <div className="request">
        <div className="stack">
          <RequestPanel request={request} />
          <CustomerPanel request={request} />
          <MachinePanel request={request} />
          <Afterwards>
            <ChatSlot requestId={request.id} customerId={request.customer.id} />
            <MessageSlot requestId={request.id} />
          </Afterwards>
        </div>
        <div className="panel">
          <Segments
            label={t('desk:tab.label')}
            value={tab}
            options={tabs}
            onChange={next => void setAddress({ tab: next })}
          />
          {tab === 'timeline' ? <Timeline requestId={request.id} /> : <Conversation request={request} />}
        </div>
        <div className="stack">
          <Panel title={t('desk:request.clocks')}>
            {request.clocks.length === 0 ? <p className="quiet">{t('desk:request.no_clocks')}</p> : null}
            <ul>
              {request.clocks.map(clock => (
                <ClockCard key={clock.id} clock={clock} />
              ))}
            </ul>
          </Panel>
          <OrdersPanel orders={request.workOrders} />
          <Afterwards>
            <HandlingSlot request={request} />
            <KnowledgeSlot request={request} />
            <DiagnosisSlot request={request} />
            <ProjectSlot requestId={request.id} branchId={request.branchId} />
            <ChargeSlot requestId={request.id} />
            <FormsPanel requestId={request.id} />
            <RelatedSlot request={request} />
          </Afterwards>
        </div>
      </div>
    </>
  );
}
