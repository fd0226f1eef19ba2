import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { Panel } from '../../parts/panel.tsx';
import { RequestStateTag } from '../../parts/word-tags.tsx';

const shownRequests = 5;

/** What this customer is already waiting for: perhaps the call is about one of these. */
export function OpenRequests({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    reading(serviceRequestEndpoints.list, {
      query: { customerId, state: 'open', sort: 'newest', limit: shownRequests },
    }),
  );
  return (
    <Panel title={t('desk:register.open_requests')}>
      {error ? <Failed error={error} /> : null}
      {data?.items.length === 0 ? <p className="quiet">{t('desk:register.no_open_requests')}</p> : null}
      <ul>
        {data?.items.map(row => (
          <li key={row.id} className="line-clamp">
            <Link to={`/service-requests/${row.id}`}>{row.requestNo}</Link>{' '}
            <RequestStateTag state={row.state} /> <span className="quiet">{row.description}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
