import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { useSpan } from '../../parts/use-span.ts';
import { PaidServiceFacts } from './paid-service-facts.tsx';

/** What is to be done, where, with which machine, by whom and when. */
export function OrderFacts({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const format = useFormat();
  const span = useSpan();
  const mayOpen = useMay()('customer.read');
  const { site, asset, contact } = order;
  const visit = order.appointmentFrom
    ? span(order.appointmentFrom, order.appointmentTo)
    : t('words:no_appointment');
  return (
    <Panel title={t('dispatch:order.task')}>
      <p className="paragraphs">{order.task}</p>
      <dl className="facts">
        <dt>{t('words:engineer')}</dt>
        <dd>
          {order.engineerName ?? t('words:not_assigned')}
          <ToDispatch order={order} />
        </dd>
        <dt>{t('dispatch:order.appointment')}</dt>
        <dd>{visit}</dd>
        <dt>{t('dispatch:order.crew')}</dt>
        <dd>{order.crewSize}</dd>
        {order.requiredSkill ? (
          <>
            <dt>{t('dispatch:order.skill')}</dt>
            <dd>{order.requiredSkill}</dd>
          </>
        ) : null}
        {order.paidService ? <PaidServiceFacts paid={order.paidService} /> : null}
        <dt>{t('desk:request.customer')}</dt>
        <dd>
          {mayOpen ? (
            <Link to={`/customers/${order.customer.id}`}>{order.customer.name}</Link>
          ) : (
            order.customer.name
          )}
        </dd>
        <dt>{t('words:contact')}</dt>
        <dd>{contact ? `${contact.name} ${contact.phone}` : t('words:nobody')}</dd>
        <dt>{t('words:site')}</dt>
        <dd>
          {site.name}
          <div className="quiet small">{`${site.regionName} ${site.address}`}</div>
        </dd>
        <dt>{t('words:distance')}</dt>
        <dd>{site.distanceMetres === null ? t('words:unknown') : format.distance(site.distanceMetres)}</dd>
        {asset ? (
          <>
            <dt>{t('desk:request.machine')}</dt>
            <dd>
              {asset.serialNo}
              <div className="quiet small">
                {[asset.model, asset.vehicleNo, t(`words:entitlement.${asset.entitlement}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </dd>
          </>
        ) : null}
      </dl>
    </Panel>
  );
}

/** To the rotation for this order, while nobody holds it. */
function ToDispatch({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const mayAssign = useMay()('dispatch.assign');
  if (order.state !== 'created' || !mayAssign) return null;
  return (
    <div>
      <Link to="/dispatch" search={{ order: order.id }}>
        {t('actions:dispatch.assign')}
      </Link>
    </div>
  );
}
