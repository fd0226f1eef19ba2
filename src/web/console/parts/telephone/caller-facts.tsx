import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Caller } from '#contract/call.ts';
import { Tag } from '../tag.tsx';
import { RequestStateTag } from '../word-tags.tsx';

/** A customer who may be calling: contact, machines, and what they already wait for. */
export function CallerFacts({ caller }: { readonly caller: Caller }) {
  const { t } = useTranslation();
  const { customerId, name, tier, contactName, machines, assets, openRequests } = caller;
  const listed = assets.map(({ serialNo, model }) => `${model} ${serialNo}`).join(', ');
  return (
    <div className="caller-facts">
      <div className="row">
        <Link to={`/customers/${customerId}`}>{name}</Link>
        <Tag>{tier}</Tag>
        <span>{contactName}</span>
      </div>
      <p className="quiet small">
        {t('telephone:machines', { count: machines })}
        {listed === '' ? '' : ` · ${listed}${machines > assets.length ? ' …' : ''}`}
      </p>
      {openRequests.length === 0 ? <p className="quiet small">{t('telephone:nothing_open')}</p> : null}
      <ul>
        {openRequests.map(request => (
          <li key={request.id} className="line-clamp">
            <Link to={`/service-requests/${request.id}`}>{request.requestNo}</Link>{' '}
            <RequestStateTag state={request.state} /> <span className="quiet">{request.description}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
