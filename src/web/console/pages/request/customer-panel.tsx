import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '#contract/customer.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { RevealButton } from '../../parts/customer/reveal-button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';

/** Who asks and where; telephone and address in full only after saying why. */
export function CustomerPanel({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [revealed, setRevealed] = useState<Customer>();
  const { customer, openBeside } = request;
  const contact = revealed?.contacts.find(({ id }) => id === request.contact?.id) ?? request.contact;
  const site = revealed?.sites.find(({ id }) => id === request.site.id) ?? request.site;
  return (
    <Panel title={t('desk:request.customer')} extra={<Tag>{customer.tier}</Tag>}>
      <Link to={`/customers/${customer.id}`}>{customer.name}</Link>
      <dl className="facts">
        <dt>{t('words:contact')}</dt>
        <dd>{contact ? `${contact.name} ${contact.phone}` : t('words:nobody')}</dd>
        <dt>{t('words:site')}</dt>
        <dd>
          {site.name}
          <div className="quiet small">{`${site.regionName} ${site.address}`}</div>
        </dd>
        <dt>{t('words:distance')}</dt>
        <dd>{site.distanceMetres === null ? t('words:unknown') : format.distance(site.distanceMetres)}</dd>
      </dl>
      {revealed ? null : <RevealButton customerId={customer.id} onRevealed={setRevealed} />}
      {openBeside.length > 0 ? <OpenBeside requests={openBeside} /> : null}
    </Panel>
  );
}

function OpenBeside({ requests }: { readonly requests: ServiceRequest['openBeside'] }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3>{t('desk:request.open_beside')}</h3>
      <ul>
        {requests.map(({ id, requestNo, description }) => (
          <li key={id} className="line-clamp">
            <Link to={`/service-requests/${id}`}>{requestNo}</Link>{' '}
            <span className="quiet">{description}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
