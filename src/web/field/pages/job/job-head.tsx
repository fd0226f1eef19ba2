import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { ClockBadge } from '../../../shared/clock/clock-badge.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { NavigateLink } from '../../place/navigate-link.tsx';
import { AppointmentTime } from './appointment-time.tsx';
import { CallLink } from './call-link.tsx';

/** Who asked for what, where, until when. */
export function JobHead({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { customer, site, asset, contact } = order;
  return (
    <section className="job-head card stack">
      <div>
        <h1>{customer.name}</h1>
        <p className="quiet">{t(`field:state.${order.state}`)}</p>
      </div>
      <p className="task">{order.description}</p>
      {order.task === order.description ? null : <p className="quiet">{order.task}</p>}
      <div className="row">
        {order.clocks.map(clock => (
          <ClockBadge key={clock.id} clock={clock} />
        ))}
      </div>
      <dl className="facts">
        <dt>{t('field:job.appointment')}</dt>
        <dd>
          <AppointmentTime order={order} />
        </dd>
        <dt>{t('field:job.place')}</dt>
        <dd>
          {site.name}
          <br />
          {site.regionName} {site.address}
          {site.distanceMetres === null ? null : ` · ${format.distance(site.distanceMetres)}`}
        </dd>
        {contact ? (
          <>
            <dt>{t('field:job.contact')}</dt>
            <dd>
              {contact.name} {contact.phone}
            </dd>
          </>
        ) : null}
        {asset ? <Machine asset={asset} /> : null}
      </dl>
      <div className="pair">
        <CallLink contact={contact} />
        <NavigateLink site={site} />
      </div>
    </section>
  );
}

function Machine({ asset }: { readonly asset: NonNullable<WorkOrder['asset']> }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{t('field:job.machine')}</dt>
      <dd>
        {asset.model}
        <br />
        {asset.serialNo}
        {asset.vehicleNo ? ` · ${asset.vehicleNo}` : null}
        <br />
        {t(`field:entitlement.${asset.entitlement}`)}
      </dd>
    </>
  );
}
