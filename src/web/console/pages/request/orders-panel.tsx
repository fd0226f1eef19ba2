import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { Panel } from '../../parts/panel.tsx';
import { useSpan } from '../../parts/use-span.ts';
import { OrderStateTag } from '../../parts/word-tags.tsx';

/** Who was sent, and when they come. */
export function OrdersPanel({ orders }: { readonly orders: ServiceRequest['workOrders'] }) {
  const { t } = useTranslation();
  const span = useSpan();
  return (
    <Panel title={t('desk:request.work_orders')}>
      {orders.length === 0 ? <p className="quiet">{t('desk:request.no_work_orders')}</p> : null}
      <ul className="stack">
        {orders.map(order => (
          <li key={order.id}>
            <div className="row">
              <Link to={`/work-orders/${order.id}`}>{order.orderNo}</Link>
              <OrderStateTag state={order.state} />
            </div>
            <div className="quiet small">
              {order.engineerName ?? t('words:not_assigned')}
              {' · '}
              {order.appointmentFrom
                ? span(order.appointmentFrom, order.appointmentTo)
                : t('words:no_appointment')}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
